using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ScoringPlatform.GraphQL.Bench;

/// <summary>Whole requests over HTTP: the engine beside the bare endpoint and graphql-js, in turn within each round.</summary>
internal sealed class HttpBench(int rounds, int seconds)
{
    private const int Counted = 2_000;

    public async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("graphql-bench-");
        try
        {
            var file = Path.Combine(folder.FullName, "books.db");
            await BookContext.CreateAsync(file);
            using var engine = await ServerProcess.StartAsync(Environment.ProcessPath!, "serve", file);
            using var peer = await ServerProcess.StartAsync("node", PeerScript(), file);
            await CompareAsync("{ __typename }", Operations.TypeName, engine.Address + "/bare/typename", engine.Address, peer.Address, folder.FullName);
            await CompareAsync("page of 50", Operations.Page, engine.Address + "/bare/page", engine.Address, peer.Address, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task CompareAsync(string name, string operation, string bare, string engine, string peer, string folder)
    {
        string[] urls = [bare, engine + "/graphql", peer + "/graphql"];
        var body = Operations.Body(operation);
        await CheckAsync(urls, body);
        var script = await Wrk.ScriptAsync(folder, name.Replace(' ', '-'), body);
        foreach (var url in urls)
        {
            await Wrk.RunAsync(url, script, seconds);
        }

        var rates = urls.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < urls.Length; i++)
            {
                rates[i][round] = await Wrk.RunAsync(urls[i], script, seconds);
            }
        }

        Console.WriteLine($"{name}: requests per second, median of {rounds} rounds: bare {Median(rates[0]):F0}, engine {Median(rates[1]):F0}, graphql-js {Median(rates[2]):F0}");
        Console.WriteLine($"  engine / bare {Ratios(rates[1], rates[0])}; engine / graphql-js {Ratios(rates[1], rates[2])}");
        Console.WriteLine($"  allocated per request: bare {await AllocatedAsync(engine, urls[0], body):F0} B, engine {await AllocatedAsync(engine, urls[1], body):F0} B");
    }

    // All must answer the same, cursors apart: each has its own form of them.
    private static async Task CheckAsync(string[] urls, string body)
    {
        using var client = new HttpClient();
        var answers = new List<string>();
        foreach (var url in urls)
        {
            using var response = await PostAsync(client, url, body);
            var json = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            if (json["data"]?["books"]?["pageInfo"] is JsonObject info)
            {
                info["startCursor"] = info["startCursor"]!.GetValue<string>().Length > 0;
                info["endCursor"] = info["endCursor"]!.GetValue<string>().Length > 0;
            }

            answers.Add(json.ToJsonString());
        }

        if (answers.Distinct().Count() != 1)
        {
            throw new InvalidOperationException("The answers differ:\n" + string.Join('\n', answers));
        }
    }

    private static async Task<double> AllocatedAsync(string server, string url, string body)
    {
        using var client = new HttpClient();
        var before = await ReadAsync();
        for (var i = 0; i < Counted; i++)
        {
            using var response = await PostAsync(client, url, body);
        }

        return (await ReadAsync() - before) / (double)Counted;

        async Task<long> ReadAsync() => long.Parse(await client.GetStringAsync(new Uri(server + "/allocated")), CultureInfo.InvariantCulture);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string url, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Accept", "application/json");
        return (await client.SendAsync(request)).EnsureSuccessStatusCode();
    }

    private static string Ratios(double[] of, double[] to)
    {
        var ratios = of.Zip(to, (a, b) => a / b).Order().ToArray();
        return $"{Median(ratios):F2} ({ratios[0]:F2} to {ratios[^1]:F2})";
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static string PeerScript()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "node", "server.mjs")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("Run it from bench/GraphQL."), "node", "server.mjs");
    }
}
