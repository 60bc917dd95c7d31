// Sends 256 bytes, SHA-256 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880
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
        var body = Convert.FromBase64String(@"
          AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4
          OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3Bx
          cnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmq
          q6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj
          5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==
        ");

        var sha256 = Hex(SHA256.Create().ComputeHash(body));
        if (body.Length != 256 ||
            sha256 != "40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880")
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
        request.Headers.TryAddWithoutValidation("Sign", "YjlmMDE3Zjk4MDkyYjk3NzI3MzgyZjBkNDllZGZjOTA0MTc0NzIwNGVlMjAzYTg5YmY0ZjZmMDJkYzU1MGRjYQ==");
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
