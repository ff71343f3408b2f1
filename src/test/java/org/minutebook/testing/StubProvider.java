package org.minutebook.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenID Connect provider as far as its protocol goes: discovery, keys, authorisation by code,
 * tokens signed with RS256. Whoever comes is signed in at once, as the officer that the test named.
 */
public final class StubProvider {

    public static final String CLIENT = "minutebook";

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile String officer = "";

    public StubProvider() {
        keys = newKeys();
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/keys", this::keys);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/acts/", this::acts);
        server.start();
    }

    /** What tests ask for, with the claims that it is about: the next officer, or a token. */
    private void acts(HttpExchange exchange) throws IOException {
        String claims =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String act = exchange.getRequestURI().getPath().substring("/acts/".length());
        switch (act) {
            case "next" -> {
                officer = claims;
                answer(exchange, "{}");
            }
            case "bearer" -> answer(exchange, signed(claims, "", inFiveMinutes(), keys));
            case "forged" -> answer(exchange, signed(claims, "", inFiveMinutes(), newKeys()));
            case "expired" ->
                    answer(exchange, signed(claims, "", Instant.now().minusSeconds(86_400), keys));
            default -> throw new IOException("no such act: " + act);
        }
    }

    private static Instant inFiveMinutes() {
        return Instant.now().plusSeconds(300);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its address, which is its issuer too. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        String at = address();
        answer(
                exchange,
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """
                        .formatted(at));
    }

    private void keys(HttpExchange exchange) throws IOException {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        answer(
                exchange,
                """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "one", "n": "%s", "e": "%s"}]}
                """
                        .formatted(number(key.getModulus()), number(key.getPublicExponent())));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        nonces.put(code, query.getOrDefault("nonce", ""));
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        query.get("redirect_uri")
                                + "?code="
                                + code
                                + "&state="
                                + URLEncoder.encode(
                                        query.getOrDefault("state", ""), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String nonce = nonces.remove(form.getOrDefault("code", ""));
        if (nonce == null) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        Instant until = inFiveMinutes();
        answer(
                exchange,
                """
                {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": 300}
                """
                        .formatted(
                                signed(officer, "", until, keys),
                                signed(officer, nonce, until, keys)));
    }

    private String signed(String claims, String nonce, Instant until, KeyPair with) {
        String more = nonce.isEmpty() ? "" : ", \"nonce\": \"" + nonce + "\"";
        String body =
                "{\"iss\": \"%s\", \"aud\": \"%s\", \"iat\": %d, \"exp\": %d%s, %s}"
                        .formatted(
                                address(),
                                CLIENT,
                                until.minusSeconds(300).getEpochSecond(),
                                until.getEpochSecond(),
                                more,
                                claims);
        String signing =
                text("{\"alg\": \"RS256\", \"typ\": \"JWT\", \"kid\": \"one\"}") + "." + text(body);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(with.getPrivate());
            signature.update(signing.getBytes(StandardCharsets.US_ASCII));
            return signing + "." + text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> form(String text) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(
                    parts[0],
                    parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        return form;
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return text(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String text(String json) {
        return text(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
