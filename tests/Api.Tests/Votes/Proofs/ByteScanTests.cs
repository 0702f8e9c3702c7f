using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>
/// Secrets and trackers that the test knows are looked for in every byte that the platform leaves: database, write-ahead
/// log, other files of the data folder, and the log at its most talkative.
/// </summary>
public sealed class ByteScanTests
{
    [SqliteFact]
    public async Task Traces_OfAVote_HoldNoSecretAndNoTrackerBeforeTheAnnouncement()
    {
        using var folder = await YearTemplates.CopyAsync(YearStage.Voting);
        await using var year = await ReviewYear.OverAsync(folder, YearStage.Voting, "--Logging:LogLevel:Default", "Trace");
        var log = new CapturedLog();
        year.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var round = await year.OpenRoundAsync();
        for (var place = 0; place < 11; place++)
        {
            await CastAsync(year, round, place);
        }

        year.Services.GetRequiredService<ILoggerFactory>().CreateLogger("test").LogTrace("the finest level is heard");
        Assert.Contains("the finest level is heard", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Slips\"", log.Text, StringComparison.Ordinal);
        Assert.Empty(Found(Secrets(year), folder, log));
        Assert.Empty(Found(Trackers(year, round), folder, log));

        await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round, year.Office, default));
        Assert.Empty(Found(Trackers(year, round), folder, log));
        await year.WithAsync(db => year.Get<UrnService>().AnnounceAsync(db, round, year.Office, default));

        // Published, the trackers are in the database and nowhere else; the secrets nowhere still.
        Assert.Empty(Found(Secrets(year), folder, log));
        Assert.All(Found(Trackers(year, round), folder, log), found => Assert.StartsWith("scoring.db", found, StringComparison.Ordinal));

        // The tests of the test: a secret in a log line, in a file, in a table.
        var planted = Secrets(year).First().Value;
        Assert.Empty(Found(Planted(planted), folder, log));
        log.Append($"debug {Convert.ToBase64String(planted)}");
        Assert.Equal(["log: planted as base64"], Found(Planted(planted), folder, log));
        await PlantAsync(year, planted);
        Assert.Contains(Found(Planted(planted), folder, log), found => found.StartsWith("scoring.db", StringComparison.Ordinal) && found.EndsWith("planted as bytes", StringComparison.Ordinal));
    }

    private static async Task CastAsync(ReviewYear year, int round, int place)
    {
        var votes = year.Applications.Take(6).Select((id, index) => new
        {
            applicationId = NodeId("Application", id),
            choice = index % 2 == 0 ? "YES" : "NO",
            secret = YearSteps.Secret(77, place, id),
        });
        await year.SendSampleAsync(year.Expert(place), "cast-votes", new { roundId = NodeId("VotingRound", round), votes });
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Secrets(ReviewYear year) =>
        from place in Enumerable.Range(0, 11)
        from id in year.Applications.Take(6)
        select KeyValuePair.Create($"secret {place}/{id}", Convert.FromBase64String(YearSteps.Secret(77, place, id)));

    private static IEnumerable<KeyValuePair<string, byte[]>> Trackers(ReviewYear year, int round) =>
        from secret in Secrets(year)
        let id = int.Parse(secret.Key.Split('/')[1], CultureInfo.InvariantCulture)
        let tracker = new VoteSecret(secret.Value).TrackerOf(round, id)
        from form in new[] { tracker, Encoding.ASCII.GetBytes(VoteSecret.TrackerText(tracker)) }
        select KeyValuePair.Create($"tracker of {secret.Key}", form);

    private static IEnumerable<KeyValuePair<string, byte[]>> Planted(byte[] secret) => [KeyValuePair.Create("planted", secret)];

    /// <summary>Where a sentinel is, as its bytes, in hexadecimal and in base64.</summary>
    private static List<string> Found(IEnumerable<KeyValuePair<string, byte[]>> sentinels, TemporaryFolder folder, CapturedLog log)
    {
        var places = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetRelativePath(folder.Path, file), Bytes: ReadShared(file)))
            .Append((Name: "log", Bytes: Encoding.UTF8.GetBytes(log.Text)))
            .ToList();
        return [.. from sentinel in sentinels
            from form in new (string Name, byte[] Bytes)[]
            {
                ("bytes", sentinel.Value),
                ("base64", Encoding.ASCII.GetBytes(Convert.ToBase64String(sentinel.Value))),
                ("hex", Encoding.ASCII.GetBytes(Convert.ToHexString(sentinel.Value))),
                ("lower hex", Encoding.ASCII.GetBytes(Convert.ToHexStringLower(sentinel.Value))),
            }
            from place in places
            where place.Bytes.AsSpan().IndexOf(form.Bytes) >= 0
            select $"{place.Name}: {sentinel.Key} as {form.Name}"];
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static async Task PlantAsync(ReviewYear year, byte[] secret)
    {
        await using var db = year.CreateContext();
        db.Add(new StoredFile
        {
            Name = "planted",
            MediaType = "text/plain",
            Sha256 = new string('0', 64),
            Content = secret,
            CreatedAt = DateTime.UnixEpoch,
            CreatedBy = "test",
        });
        await db.SaveChangesAsync();
    }

    private static string NodeId(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{id}"));
}
