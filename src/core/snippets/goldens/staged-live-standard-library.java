// Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
// Signs when run. Java 11 or newer: java <this file>
// For a body of your own: call writeValueAsBytes of Jackson once, then sign and send those bytes;
// Gson writes <, >, &, = and quotes as escapes unless it was built with disableHtmlEscaping.

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class Snippet {
    public static void main(String[] arguments) throws Exception {
        var secretKey = fromEnvironment("ACME_CLOUD_SECRET_KEY", "SecretKey");
        var momentValue = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .format(OffsetDateTime.now(ZoneOffset.UTC));
        var secondValue = String.valueOf(Instant.now().getEpochSecond());
        var accessId = "1500001048";
        var nonceValue = UUID.randomUUID().toString().replace("-", "");

        var body = utf8("{}");

        var sha256 = hex(MessageDigest.getInstance("SHA-256").digest(body));
        if (body.length != 2 || !sha256.equals(
            "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")) {
            fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var payloadHash = hex(MessageDigest.getInstance("SHA-256").digest(body));
        var dayValue = momentValue.substring(0, 8);
        var utcDay = Instant.ofEpochSecond(Long.parseLong(secondValue)).toString().substring(0, 10);
        var safeId = percentEncoded(accessId);
        var message = concat(utf8("ACME4\n"), utf8(nonceValue), utf8(utcDay), utf8(safeId), utf8(payloadHash));
        var key = utf8("ACME4" + secretKey);
        key = hmac("HmacSHA256", key, utf8(dayValue));
        key = hmac("HmacSHA256", key, utf8("acme4_request"));
        var digest = hmac("HmacSHA256", key, message);
        var signature = hex(digest);

        var request = HttpRequest.newBuilder(URI.create("https://api.tpns.tencent.com/v3/push/app?X-Id=" +
            percentEncoded(accessId) +
            "&X-Moment=" +
            percentEncoded(momentValue) +
            "&X-Signature=" +
            percentEncoded(signature)))
            .header("Content-Type", "application/json")
            .header("X-Payload", payloadHash)
            .header("X-Nonce", nonceValue)
            .method("POST", HttpRequest.BodyPublishers.ofByteArray(body))
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

    static String percentEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
            .replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
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
