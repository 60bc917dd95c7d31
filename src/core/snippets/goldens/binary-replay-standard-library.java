// Sends 256 bytes, SHA-256 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880
// The signature is frozen in. Java 11 or newer: java <this file>
// For a body of your own: call writeValueAsBytes of Jackson once, then sign and send those bytes;
// Gson writes <, >, &, = and quotes as escapes unless it was built with disableHtmlEscaping.

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;

class Snippet {
    public static void main(String[] arguments) throws Exception {
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

        var request = HttpRequest.newBuilder(URI.create("https://api.tpns.tencent.com/v3/push/app"))
            .header("Content-Type", "application/json")
            .header("AccessId", "1500001048")
            .header("TimeStamp", "1565314789")
            .header("Sign", "YjlmMDE3Zjk4MDkyYjk3NzI3MzgyZjBkNDllZGZjOTA0MTc0NzIwNGVlMjAzYTg5YmY0ZjZmMDJkYzU1MGRjYQ==")
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
