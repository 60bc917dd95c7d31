// Sends 256 bytes, SHA-256 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880
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

        var body = Base64.getDecoder().decode(String.join("",
          "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4",
          "OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3Bx",
          "cnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmq",
          "q6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj",
          "5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=="));

        var sha256 = hex(MessageDigest.getInstance("SHA-256").digest(body));
        if (body.length != 256 || !sha256.equals(
            "40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880")) {
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
