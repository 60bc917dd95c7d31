// Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
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
        var appSecret = FromEnvironment("ACME_PUSH_APP_SECRET", "AppSecret");
        var timeValue = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        var nonceValue = "n-1";
        var apiToken = FromEnvironment("ACME_PUSH_API_TOKEN", "ApiToken");

        var body = Encoding.UTF8.GetBytes("{\"a\":\"Hi!\"}\n");

        var sha256 = Hex(SHA256.Create().ComputeHash(body));
        if (body.Length != 12 ||
            sha256 != "52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc")
        {
            Fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var message = Concat(
            Encoding.UTF8.GetBytes("PUT\n"),
            Encoding.UTF8.GetBytes(timeValue),
            Encoding.UTF8.GetBytes("|it's|"),
            Encoding.UTF8.GetBytes(nonceValue),
            body
        );
        var key = Unhex(appSecret);
        var digest = new HMACSHA512(key).ComputeHash(message);
        var signature = Convert.ToBase64String(digest).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        signature = Hex(Encoding.UTF8.GetBytes(signature)).ToUpperInvariant();

        var target = "/v3/push/app";
        var uri = new Uri("https://api.tpns.tencent.com" + target);
        if (uri.PathAndQuery != target) Fail(".NET would send another path: " + uri.PathAndQuery);
        var request = new HttpRequestMessage(new HttpMethod("PUT"), uri);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TryAddWithoutValidation("X-Token", apiToken);
        request.Headers.TryAddWithoutValidation("X-Time", timeValue);
        request.Headers.TryAddWithoutValidation("X-Nonce", nonceValue);
        request.Headers.TryAddWithoutValidation("X-Signature", signature);
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

    static byte[] Unhex(string digits)
    {
        return Enumerable.Range(0, digits.Length / 2)
            .Select(index => Convert.ToByte(digits.Substring(2 * index, 2), 16))
            .ToArray();
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
