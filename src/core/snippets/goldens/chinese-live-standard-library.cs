// Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
// Signs when run. .NET 6 or newer; since .NET 10 also: dotnet run <this file>
// For a body of your own: System.Text.Json writes <, >, &, + and all letters outside of ASCII as
// escapes unless JavaScriptEncoder.UnsafeRelaxedJsonEscaping is set. Serialise once, then sign and
// send those bytes. JsonContent would serialise again.

using System;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;

static class Snippet
{
    static void Main()
    {
        var secretKey = FromEnvironment("TPNS_SECRET_KEY", "SecretKey");
        var timeStamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var accessId = "1500001048";

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

        var message = Concat(Encoding.UTF8.GetBytes(timeStamp), Encoding.UTF8.GetBytes(accessId), body);
        var key = Encoding.UTF8.GetBytes(secretKey);
        var digest = new HMACSHA256(key).ComputeHash(message);
        var signature = Hex(digest);
        signature = Convert.ToBase64String(Encoding.UTF8.GetBytes(signature));

        var target = "/v3/push/app";
        var uri = new Uri("https://api.tpns.tencent.com" + target);
        if (uri.PathAndQuery != target) Fail(".NET would send another path: " + uri.PathAndQuery);
        var request = new HttpRequestMessage(new HttpMethod("POST"), uri);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TryAddWithoutValidation("AccessId", accessId);
        request.Headers.TryAddWithoutValidation("TimeStamp", timeStamp);
        request.Headers.TryAddWithoutValidation("Sign", signature);
        using (var handler = new HttpClientHandler { AllowAutoRedirect = false })
        using (var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(30) })
        using (var response = client.SendAsync(request).GetAwaiter().GetResult())
        {
            Console.WriteLine((int)response.StatusCode + " " + response.ReasonPhrase);
            Console.WriteLine(response.Content.ReadAsStringAsync().GetAwaiter().GetResult());
        }
    }

    static string FromEnvironment(string name, string label)
    {
        var value = Environment.GetEnvironmentVariable(name);
        if (string.IsNullOrEmpty(value))
        {
            Fail("Set the environment variable " + name + " to the " + label + ".");
        }
        return value;
    }

    static byte[] Concat(params byte[][] parts)
    {
        return parts.SelectMany(part => part).ToArray();
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
