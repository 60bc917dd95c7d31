// Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
// Signs when run. .NET 6 or newer; since .NET 10 also: dotnet run <this file>
// For a body of your own: System.Text.Json writes <, >, &, + and all letters outside of ASCII as
// escapes unless JavaScriptEncoder.UnsafeRelaxedJsonEscaping is set. Serialise once, then sign and
// send those bytes. JsonContent would serialise again.

using System;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;

static class Snippet
{
    static void Main()
    {
        var secretKey = FromEnvironment("ACME_CLOUD_SECRET_KEY", "SecretKey");
        var momentValue = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var secondValue = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var accessId = "1500001048";
        var nonceValue = Guid.NewGuid().ToString("N");

        var body = Encoding.UTF8.GetBytes("{}");

        var sha256 = Hex(SHA256.Create().ComputeHash(body));
        if (body.Length != 2 ||
            sha256 != "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
        {
            Fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var payloadHash = Hex(SHA256.Create().ComputeHash(body));
        var dayValue = momentValue.Substring(0, 8);
        var utcDay = DateTimeOffset.FromUnixTimeSeconds(long.Parse(secondValue)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var safeId = Uri.EscapeDataString(accessId);
        var message = Concat(
            Encoding.UTF8.GetBytes("ACME4\n"),
            Encoding.UTF8.GetBytes(nonceValue),
            Encoding.UTF8.GetBytes(utcDay),
            Encoding.UTF8.GetBytes(safeId),
            Encoding.UTF8.GetBytes(payloadHash)
        );
        var key = Encoding.UTF8.GetBytes("ACME4" + secretKey);
        key = new HMACSHA256(key).ComputeHash(Encoding.UTF8.GetBytes(dayValue));
        key = new HMACSHA256(key).ComputeHash(Encoding.UTF8.GetBytes("acme4_request"));
        var digest = new HMACSHA256(key).ComputeHash(message);
        var signature = Hex(digest);

        var target = "/v3/push/app?X-Id=" +
            Uri.EscapeDataString(accessId) +
            "&X-Moment=" +
            Uri.EscapeDataString(momentValue) +
            "&X-Signature=" +
            Uri.EscapeDataString(signature);
        var uri = new Uri("https://api.tpns.tencent.com" + target);
        if (uri.PathAndQuery != target) Fail(".NET would send another path: " + uri.PathAndQuery);
        var request = new HttpRequestMessage(new HttpMethod("POST"), uri);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TryAddWithoutValidation("X-Payload", payloadHash);
        request.Headers.TryAddWithoutValidation("X-Nonce", nonceValue);
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
