// Sends 1000001 bytes, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
// The signature is frozen in. Java 11 or newer: java <this file>
// For a body of your own: call writeValueAsBytes of Jackson once, then sign and send those bytes;
// Gson writes <, >, &, = and quotes as escapes unless it was built with disableHtmlEscaping.

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;

class Snippet {
    public static void main(String[] arguments) throws Exception {
        var file = Path.of("body.bin");
        if (!Files.exists(file)) fail("Put body.bin, which belongs to this code, into this folder.");
        var body = Files.readAllBytes(file);

        var sha256 = hex(MessageDigest.getInstance("SHA-256").digest(body));
        if (body.length != 1000001 || !sha256.equals(
            "85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e")) {
            fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var request = HttpRequest.newBuilder(URI.create("https://api.tpns.tencent.com/v3/push/app"))
            .header("Content-Type", "application/json")
            .header("AccessId", "1500001048")
            .header("TimeStamp", "1565314789")
            .header("Sign", "MWE3ODgxZWViZDM1NWMwM2RhNDdjNjViNzQ4NTFmYTZjZDlmYzRlYWVlODQ1OTRmYTFiNmY5Yjk1M2RiZjJiMg==")
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
