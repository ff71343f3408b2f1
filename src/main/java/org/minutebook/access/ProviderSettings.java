package org.minutebook.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an OpenID Connect provider says of officers; where it is stands under quarkus.oidc. */
@ConfigMapping(prefix = "minutebook.provider")
interface ProviderSettings {

    /** The role or group that may import. */
    @WithDefault("import")
    String importRole();

    /** The role or group that may publish. */
    @WithDefault("publish")
    String publishRole();

    /** The role or group of administrators. */
    @WithDefault("admin")
    String adminRole();

    /** The claim that names the one council, by id or slug, that an officer works for. */
    @WithDefault("council")
    String councilClaim();
}
