package org.minutebook.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "tokens")
@NullUnmarked // Hibernate fills the fields
class TokenRow extends PanacheEntityBase {

    @Id UUID id;
    String name;
    byte[] hash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] scopes = {};

    @Column(name = "council_id")
    UUID councilId;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "last_used")
    Instant lastUsed;

    @Column(name = "revoked_at")
    Instant revokedAt;

    StoredToken toToken() {
        return new StoredToken(
                id, name, List.of(scopes), councilId, madeAt, expiresAt, lastUsed, revokedAt);
    }
}
