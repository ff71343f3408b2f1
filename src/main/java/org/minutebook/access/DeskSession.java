package org.minutebook.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.minutebook.store.StoredToken;

/**
 * An officer who is signed in at the desk.
 *
 * @param secret what the cookie holds
 * @param token the token that was signed in with
 */
public record DeskSession(String secret, StoredToken token) {

    /** What forms of this session carry and those of another site cannot know. */
    public String csrf() {
        return TokenWords.text(TokenWords.hash("form:" + secret));
    }

    /** Whether a form carries it; takes as long whatever it carries. */
    public boolean isCsrf(String given) {
        return MessageDigest.isEqual(
                csrf().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    byte[] hash() {
        return TokenWords.hash(secret);
    }

    /** Without the secret: records are written into logs. */
    @Override
    public String toString() {
        return "DeskSession[" + token.name() + "]";
    }
}
