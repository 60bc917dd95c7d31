// Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
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
        var body = Encoding.UTF8.GetBytes("{}");

        var sha256 = Hex(SHA256.Create().ComputeHash(body));
        if (body.Length != 2 ||
            sha256 != "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
        {
            Fail("The body is not the one that this was made for. Nothing was sent.");
        }

        var target = "/v3/push/app?X-Id=1500001048&X-Moment=20191109T010203Z&X-Signature=f99ecb9468eec29c7d482" +
            "360bfabe5cefea73e97b60ec0191a3f63dc722ed005";
        var uri = new Uri("https://api.tpns.tencent.com" + target);
        if (uri.PathAndQuery != target) Fail(".NET would send another path: " + uri.PathAndQuery);
        var request = new HttpRequestMessage(new HttpMethod("POST"), uri);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TryAddWithoutValidation("X-Payload", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        request.Headers.TryAddWithoutValidation("X-Nonce", "n-1");
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
