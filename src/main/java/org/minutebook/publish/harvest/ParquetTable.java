package org.minutebook.publish.harvest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.minutebook.publish.CellText;
import org.minutebook.publish.ListWriter;
import org.minutebook.publish.TableColumn;

/**
 * Writes records as one Parquet table with the columns of the CSV table: days as dates, moments in
 * microseconds, numbers as numbers, lists as text. What is in memory does not grow with the table:
 * rows go out in groups of some megabytes.
 */
final class ParquetTable implements ListWriter {

    private static final long GROUP = 16L * 1024 * 1024;

    private final ParquetWriter<Record> writer;

    ParquetTable(String name, List<TableColumn> columns, ObjectMapper json, Path file)
            throws IOException {
        List<Column> typed = columns.stream().map(column -> Column.of(column, json)).toList();
        Type[] types = typed.stream().map(Column::type).toArray(Type[]::new);
        writer =
                new Builder(
                                new LocalOutputFile(file),
                                new RowSupport(new MessageType(name, types), typed))
                        .withConf(new PlainParquetConfiguration())
                        .withCompressionCodec(CompressionCodecName.SNAPPY)
                        .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
                        .withRowGroupSize(GROUP)
                        .build();
    }

    @Override
    public void write(Record view, @Nullable String snippet) throws IOException {
        writer.write(view);
    }

    /** Writes the table's end; nothing follows. */
    @Override
    public void flush() throws IOException {
        writer.close();
    }

    /** Puts a value that is there into a row. */
    @FunctionalInterface
    private interface Adder {
        void add(RecordConsumer row, Object value);
    }

    /** A column with its type. */
    private record Column(TableColumn column, PrimitiveType type, Adder adder) {

        static Column of(TableColumn column, ObjectMapper json) {
            Class<?> values = column.type();
            if (values == LocalDate.class) {
                return new Column(
                        column,
                        type(column, PrimitiveTypeName.INT32, LogicalTypeAnnotation.dateType()),
                        (row, value) ->
                                row.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay())));
            }
            if (values == Instant.class) {
                return new Column(
                        column,
                        type(
                                column,
                                PrimitiveTypeName.INT64,
                                LogicalTypeAnnotation.timestampType(
                                        true, LogicalTypeAnnotation.TimeUnit.MICROS)),
                        (row, value) ->
                                row.addLong(
                                        ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value)));
            }
            if (values == boolean.class || values == Boolean.class) {
                return new Column(
                        column,
                        type(column, PrimitiveTypeName.BOOLEAN, null),
                        (row, value) -> row.addBoolean((Boolean) value));
            }
            if (values == int.class || values == Integer.class) {
                return new Column(
                        column,
                        type(column, PrimitiveTypeName.INT32, null),
                        (row, value) -> row.addInteger((Integer) value));
            }
            if (values == long.class || values == Long.class) {
                return new Column(
                        column,
                        type(column, PrimitiveTypeName.INT64, null),
                        (row, value) -> row.addLong((Long) value));
            }
            if (values == double.class || values == Double.class) {
                return new Column(
                        column,
                        type(column, PrimitiveTypeName.DOUBLE, null),
                        (row, value) -> row.addDouble((Double) value));
            }
            return new Column(
                    column,
                    type(column, PrimitiveTypeName.BINARY, LogicalTypeAnnotation.stringType()),
                    (row, value) ->
                            row.addBinary(
                                    Binary.fromString(String.valueOf(CellText.of(value, json)))));
        }

        private static PrimitiveType type(
                TableColumn column,
                PrimitiveTypeName name,
                @Nullable LogicalTypeAnnotation meaning) {
            return Types.optional(name).as(meaning).named(column.name());
        }
    }

    private static final class Builder extends ParquetWriter.Builder<Record, Builder> {

        private final RowSupport rows;

        Builder(OutputFile file, RowSupport rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @Deprecated // in the library; it must be there all the same
        protected RowSupport getWriteSupport(Configuration configuration) {
            return rows;
        }

        @Override
        protected RowSupport getWriteSupport(ParquetConfiguration configuration) {
            return rows;
        }
    }

    private static final class RowSupport extends WriteSupport<Record> {

        private final MessageType schema;
        private final List<Column> columns;
        private @Nullable RecordConsumer consumer;

        RowSupport(MessageType schema, List<Column> columns) {
            this.schema = schema;
            this.columns = columns;
        }

        @Override
        @Deprecated // in the library; it must be there all the same
        public WriteContext init(Configuration configuration) {
            return context();
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return context();
        }

        private WriteContext context() {
            return new WriteContext(schema, Map.of("created.by", "Minutebook"));
        }

        @Override
        public void prepareForWrite(RecordConsumer rows) {
            consumer = rows;
        }

        @Override
        public void write(Record view) {
            RecordConsumer row = Objects.requireNonNull(consumer, "prepared");
            row.startMessage();
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                @Nullable Object value = column.column().value(view);
                if (value instanceof List<?> list && list.isEmpty()) {
                    value = null;
                }
                if (value != null) {
                    row.startField(column.column().name(), i);
                    column.adder().add(row, value);
                    row.endField(column.column().name(), i);
                }
            }
            row.endMessage();
        }
    }
}
