// Sends 284 bytes, SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
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
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class Snippet {
    public static void main(String[] arguments) throws Exception {
        var secretKey = fromEnvironment("TPNS_SECRET_KEY", "SecretKey");
        var timeStamp = String.valueOf(Instant.now().getEpochSecond());
        var accessId = "1500001048";

        var body = utf8("{\"audience_type\": \"account\",\"platform\": \"android\",\"message\": {\"title\": " +
            "\"test title\",\"content\": \"test content\",\"android\": { \"action\": " +
            "{\"action_type\": 3,\"intent\": \"xgscheme://com.xg.push/notify_detail?param1=xg\"}}}," +
            "\"message_type\": \"notify\",\"account_list\": [\"5822f0eee44c3625ef0000bb\"] }");

        var sha256 = hex(MessageDigest.getInstance("SHA-256").digest(body));
        if (body.length != 284 || !sha256.equals(
            "e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865")) {
            fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var message = concat(utf8(timeStamp), utf8(accessId), body);
        var key = utf8(secretKey);
        var digest = hmac("HmacSHA256", key, message);
        var signature = hex(digest);
        signature = Base64.getEncoder().encodeToString(utf8(signature));

        var request = HttpRequest.newBuilder(URI.create("https://api.tpns.tencent.com/v3/push/app"))
            .header("Content-Type", "application/json")
            .header("AccessId", accessId)
            .header("TimeStamp", timeStamp)
            .header("Sign", signature)
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
