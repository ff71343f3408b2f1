package org.minutebook.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.store.reads.Holdings;

/** What search engines for data are told of everything that is held: a schema.org Dataset. */
@ApplicationScoped
class DatasetMarkup {

    private static final String LICENCE =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private final ObjectMapper json;

    DatasetMarkup(ObjectMapper json) {
        this.json = json;
    }

    /** JSON-LD that may stand in a page as it is: no element can end in it. */
    String of(String base, Holdings held) {
        Map<String, Object> creator =
                Map.of("@type", "Organization", "name", "Minutebook", "url", base + "/");
        Map<String, Object> dataset = new TreeMap<>();
        dataset.put("@context", "https://schema.org/");
        dataset.put("@type", "Dataset");
        dataset.put("@id", base + "/v1/catalog/minutebook");
        dataset.put("url", base + "/");
        dataset.put("name", "Decisions of councils");
        dataset.put(
                "description",
                "What councils decided, who was present, which interests were declared and what was"
                        + " to be done, read from published minutes of meetings. Each record names"
                        + " the words that it comes from.");
        dataset.put("license", LICENCE);
        dataset.put("isAccessibleForFree", true);
        dataset.put("creator", creator);
        dataset.put("publisher", creator);
        dataset.put("spatialCoverage", Map.of("@type", "Place", "name", "United Kingdom"));
        dataset.put(
                "keywords",
                List.of("council decisions", "minutes", "committees", "local government"));
        if (held.first() != null && held.last() != null) {
            dataset.put("temporalCoverage", held.first() + "/" + held.last());
        }
        dataset.put(
                "distribution",
                List.of(
                        download(base, "minutebook.zip", "application/zip"),
                        download(base, "resolutions.csv", "text/csv"),
                        download(base, "meetings.csv", "text/csv"),
                        download(base, "actions.csv", "text/csv"),
                        download(base, "resolutions.parquet", "application/vnd.apache.parquet")));
        try {
            return json.writeValueAsString(dataset)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps are always JSON", e);
        }
    }

    private static Map<String, Object> download(String base, String file, String type) {
        return new TreeMap<>(
                Map.of(
                        "@type",
                        "DataDownload",
                        "name",
                        file,
                        "contentUrl",
                        base + "/v1/exports/" + file,
                        "encodingFormat",
                        type));
    }
}
