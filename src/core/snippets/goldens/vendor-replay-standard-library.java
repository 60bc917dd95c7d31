// Sends 284 bytes, SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
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
        var body = utf8("{\"audience_type\": \"account\",\"platform\": \"android\",\"message\": {\"title\": " +
            "\"test title\",\"content\": \"test content\",\"android\": { \"action\": " +
            "{\"action_type\": 3,\"intent\": \"xgscheme://com.xg.push/notify_detail?param1=xg\"}}}," +
            "\"message_type\": \"notify\",\"account_list\": [\"5822f0eee44c3625ef0000bb\"] }");

        var sha256 = hex(MessageDigest.getInstance("SHA-256").digest(body));
        if (body.length != 284 || !sha256.equals(
            "e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865")) {
            fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var request = HttpRequest.newBuilder(URI.create("https://api.tpns.tencent.com/v3/push/app"))
            .header("Content-Type", "application/json")
            .header("AccessId", "1500001048")
            .header("TimeStamp", "1565314789")
            .header("Sign", "Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==")
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
