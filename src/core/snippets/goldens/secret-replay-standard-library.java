// Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
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
        var body = utf8("{}");

        var sha256 = hex(MessageDigest.getInstance("SHA-256").digest(body));
        if (body.length != 2 || !sha256.equals(
            "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")) {
            fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var request = HttpRequest.newBuilder(URI.create("https://api.tpns.tencent.com/v3/push/app"))
            .header("Content-Type", "application/json")
            .header("AccessId", "1500001048")
            .header("TimeStamp", "1565314789")
            .header("Sign", "OTNkNzcwMGRkMTM4NWQ1ZDgwNDliMmQyZDJiY2I5MjI0YmU2YWE5NWM3YWUyODAzODBhZGJjMDlhZTlhZTk0ZQ==")
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
