// Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
// The signature is frozen in. .NET 6 or newer; since .NET 10 also: dotnet run <this file>
// For a body of your own: System.Text.Json writes <, >, &, + and all letters outside of ASCII as
// escapes unless JavaScriptEncoder.UnsafeRelaxedJsonEscaping is set. Serialise once, then sign and
// send those bytes. JsonContent would serialise again.

using System;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;

static class Snippet
{
    static void Main()
    {
        var body = Encoding.UTF8.GetBytes("{\r\n" +
            "  \"title\": \"你好，\u200b世界！\",\r\n" +
            "  \"content\": \"it's 100%\"\r\n" +
            "}\r\n");

        var sha256 = Hex(SHA256.Create().ComputeHash(body));
        if (body.Length != 69 ||
            sha256 != "8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5")
        {
            Fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var target = "/v3/push/app";
        var uri = new Uri("https://api.tpns.tencent.com" + target);
        if (uri.PathAndQuery != target) Fail(".NET would send another path: " + uri.PathAndQuery);
        var request = new HttpRequestMessage(new HttpMethod("POST"), uri);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TryAddWithoutValidation("AccessId", "1500001048");
        request.Headers.TryAddWithoutValidation("TimeStamp", "1565314789");
        request.Headers.TryAddWithoutValidation("Sign", "NjdhODVkZWZkNDU4YWE3Yjc5NWUxOGJiOTRkODJhOGM5YTZkNmI0Nzc4NTE0Y2RkNzAwOTA3MDgzYzU2MzM3YQ==");
        using (var handler = new HttpClientHandler { AllowAutoRedirect = false })
        using (var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(30) })
        using (var response = client.SendAsync(request).GetAwaiter().GetResult())
        {
            Console.WriteLine((int)response.StatusCode + " " + response.ReasonPhrase);
            Console.WriteLine(response.Content.ReadAsStringAsync().GetAwaiter().GetResult());
        }
    }

    static string Hex(byte[] bytes)
    {
        return BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();
    }

    static void Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        Environment.Exit(1);
    }
}
