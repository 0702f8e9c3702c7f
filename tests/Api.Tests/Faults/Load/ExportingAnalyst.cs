using System.Security.Cryptography;
using System.Text.Json;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Faults.Load;

/// <summary>An analyst who asks for the year's workbook and data package again and again, and takes each file home.</summary>
internal sealed class ExportingAnalyst
{
    private const string Job = "query($id: ID!) { job(id: $id) { state error file { url sha256 size } } }";

    private static readonly (string Sample, string Mutation)[] Exports =
        [("request-annual-workbook", "requestAnnualWorkbook"), ("request-annual-csv", "requestAnnualCsv")];

    private readonly HashSet<string> files = [];

    /// <summary>The hashes of the files that were downloaded.</summary>
    public IReadOnlySet<string> Files => files;

    /// <summary>At least once, and until the others are done.</summary>
    public async Task WorkAsync(LoadClient client, Task others)
    {
        do
        {
            foreach (var (sample, mutation) in Exports)
            {
                var asked = (await client.SendAsync("export asked for", SampleOperations.Read(sample), new { year = 2025 })).GetProperty(mutation);
                Assert.True(asked.GetProperty("job").ValueKind == JsonValueKind.Object, asked.ToString());
                await TakeAsync(client, asked.GetProperty("job").GetProperty("id").GetString()!);
            }
        }
        while (!others.IsCompleted);
    }

    /// <summary>Follows a job to its end.</summary>
    /// <returns>The job as it ended.</returns>
    public static async Task<JsonElement> FollowAsync(LoadClient client, string id)
    {
        while (true)
        {
            var job = (await client.SendAsync("job read", Job, new { id })).GetProperty("job");
            if (job.GetProperty("state").GetString() is not ("QUEUED" or "RUNNING"))
            {
                Assert.True(job.GetProperty("state").GetString() == "SUCCEEDED", job.ToString());
                return job;
            }

            await Task.Delay(100);
        }
    }

    private async Task TakeAsync(LoadClient client, string id)
    {
        var file = (await FollowAsync(client, id)).GetProperty("file");
        var content = await client.DownloadAsync("file downloaded", file.GetProperty("url").GetString()!);
        Assert.Equal(file.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(content)));
        files.Add(file.GetProperty("sha256").GetString()!);
    }
}
