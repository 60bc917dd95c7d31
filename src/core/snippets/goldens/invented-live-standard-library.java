// Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
// Signs when run. Java 11 or newer: java <this file>
// For a body of your own: call writeValueAsBytes of Jackson once, then sign and send those bytes;
// Gson writes <, >, &, = and quotes as escapes unless it was built with disableHtmlEscaping.

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class Snippet {
    public static void main(String[] arguments) throws Exception {
        var appSecret = fromEnvironment("ACME_PUSH_APP_SECRET", "AppSecret");
        var timeValue = String.valueOf(Instant.now().getEpochSecond());
        var nonceValue = "n-1";
        var apiToken = fromEnvironment("ACME_PUSH_API_TOKEN", "ApiToken");

        var body = utf8("{\"a\":\"Hi!\"}\n");

        var sha256 = hex(MessageDigest.getInstance("SHA-256").digest(body));
        if (body.length != 12 || !sha256.equals(
            "52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc")) {
            fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var message = concat(utf8("PUT\n"), utf8(timeValue), utf8("|it's|"), utf8(nonceValue), body);
        var key = unhex(appSecret);
        var digest = hmac("HmacSHA512", key, message);
        var signature = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        signature = hex(utf8(signature)).toUpperCase(Locale.ROOT);

        var request = HttpRequest.newBuilder(URI.create("https://api.tpns.tencent.com/v3/push/app"))
            .header("Content-Type", "application/json")
            .header("X-Token", apiToken)
            .header("X-Time", timeValue)
            .header("X-Nonce", nonceValue)
            .header("X-Signature", signature)
            .method("PUT", HttpRequest.BodyPublishers.ofByteArray(body))
            .timeout(Duration.ofSeconds(30))
            .build();
        var client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }

    static String fromEnvironment(String name, String label) {
        var value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            fail("Set the environment variable " + name + " to the " + label + ".");
        }
        return value;
    }

    static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.write(part, 0, part.length);
        return all.toByteArray();
    }

    static byte[] hmac(String name, byte[] key, byte[] message) throws Exception {
        var mac = Mac.getInstance(name);
        mac.init(new SecretKeySpec(key, name));
        return mac.doFinal(message);
    }

    static byte[] unhex(String digits) {
        var bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String hex(byte[] bytes) {
        var digits = new StringBuilder();
        for (byte octet : bytes) digits.append(String.format("%02x", octet));
        return digits.toString();
    }

    static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
