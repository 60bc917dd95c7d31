// Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
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
        var apiToken = FromEnvironment("ACME_PUSH_API_TOKEN", "ApiToken");

        var body = Encoding.UTF8.GetBytes("{\"a\":\"Hi!\"}\n");

        var sha256 = Hex(SHA256.Create().ComputeHash(body));
        if (body.Length != 12 ||
            sha256 != "52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc")
        {
            Fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var target = "/v3/push/app";
        var uri = new Uri("https://api.tpns.tencent.com" + target);
        if (uri.PathAndQuery != target) Fail(".NET would send another path: " + uri.PathAndQuery);
        var request = new HttpRequestMessage(new HttpMethod("PUT"), uri);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TryAddWithoutValidation("X-Token", apiToken);
        request.Headers.TryAddWithoutValidation("X-Time", "1700000000");
        request.Headers.TryAddWithoutValidation("X-Nonce", "n-1");
        request.Headers.TryAddWithoutValidation("X-Signature", "316D534F5F6A4A6E4C70445865425A626155576B7A5131367935793658724D62656C534635596C66516C7A50" +
            "3266724A4E6D4B53546B35574A694169724741633966783564306D78344A5447726E4C7775514E615F77");
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
