// Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
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

class Snippet {
    public static void main(String[] arguments) throws Exception {
        var body = utf8("{\r\n" +
            "  \"title\": \"\u4f60\u597d\uff0c\u200b\u4e16\u754c\uff01\",\r\n" +
            "  \"content\": \"it's 100%\"\r\n" +
            "}\r\n");

        var sha256 = hex(MessageDigest.getInstance("SHA-256").digest(body));
        if (body.length != 69 || !sha256.equals(
            "8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5")) {
            fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var request = HttpRequest.newBuilder(URI.create("https://api.tpns.tencent.com/v3/push/app"))
            .header("Content-Type", "application/json")
            .header("AccessId", "1500001048")
            .header("TimeStamp", "1565314789")
            .header("Sign", "NjdhODVkZWZkNDU4YWE3Yjc5NWUxOGJiOTRkODJhOGM5YTZkNmI0Nzc4NTE0Y2RkNzAwOTA3MDgzYzU2MzM3YQ==")
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
