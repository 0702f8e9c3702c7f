using System.Text.Json;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.KeyHolders;

/// <summary>A vote in which the server sees neither choice nor key: by sample operations and the commands of members and holders.</summary>
public sealed class SealedElectionTests
{
    [Fact]
    public async Task Vote_SealedByMembersOpenedByHolders_RunsThroughGraphQLAndCommands()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("passphrase"), "示例口令，至少十二个字符\n");
        await ThreeHolders.RegisterAsync(year);
        foreach (var seat in new[] { "CHAIR", "AUDITOR" })
        {
            await RegisterAsync(year, folder, seat);
        }

        var round = await year.OpenRoundAsync(present: 10);
        var roundId = NodeId("VotingRound", round);
        var item = NodeId("Application", year.Applications[0]);
        var key = (await year.SendAsync(year.Office, "query($id: ID!) { votingRound(id: $id) { sealPublicKey } }", new { id = roundId }))
            .TextAt("votingRound.sealPublicKey");
        var mine = await SealAsync("seal-vote", "--key", key, "--round", roundId, "--application", item, "--choice", "NO");
        var cast = await year.SendSampleAsync(year.Expert(0), "cast-sealed-votes", Votes(roundId, item, mine.GetProperty("sealedSlip")));
        Assert.Equal(1, cast.At("castVotes.receipt.votes").GetArrayLength());
        var garbage = new { outerId = new string('a', 64), commit = new string('b', 64), slip = Convert.ToBase64String(new byte[SlipSealing.SealedLength]) };
        await year.SendSampleAsync(year.Expert(1), "cast-sealed-votes", Votes(roundId, item, garbage));
        var again = await year.SendSampleAsync(year.Expert(0), "cast-sealed-votes", Votes(roundId, item, mine.GetProperty("sealedSlip")));
        Assert.Equal(cast, again);
        await year.SendSampleAsync(year.Office, "close-voting-round", new { roundId });

        Assert.Equal("CLOSED", (await SubmitAsync(year, folder, "CHAIR", roundId)).TextAt("submitKeyShare.votingRound.state"));
        Assert.Equal("ANNOUNCED", (await SubmitAsync(year, folder, "AUDITOR", roundId)).TextAt("submitKeyShare.votingRound.state"));

        var found = await year.SendSampleAsync(
            year.Expert(0), "my-tracker", new { roundId, applicationId = item, secret = mine.GetProperty("secret").GetString() });
        Assert.Equal((mine.GetProperty("tracker").GetString(), "NO"), (found.TextAt("myTracker.tracker"), found.TextAt("myTracker.choice")));
        var spoiled = await year.SendSampleAsync(year.Expert(1), "spoiled-slips", new { roundId });
        Assert.Equal(garbage.outerId, spoiled.TextAt("spoiledSlips.0.outerId"));
        var verified = await year.SendSampleAsync(year.Auditor, "verify-round", new { roundId });
        Assert.True(verified.At("verifyRound.isWhole").GetBoolean(), verified);
    }

    [Fact]
    public async Task Create_OverAnExistingFileOrShortPassphrase_IsRefused()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("short"), "short\n");
        await File.WriteAllTextAsync(folder.File("there.pem"), "kept");

        Assert.Contains("is there already", await ErrorOfAsync("key-holder", "create", folder.File("there.pem"), "--passphrase-file", folder.File("short")), StringComparison.Ordinal);
        Assert.Contains("12 signs or more", await ErrorOfAsync("key-holder", "create", folder.File("new.pem"), "--passphrase-file", folder.File("short")), StringComparison.Ordinal);
        Assert.Equal("kept", await File.ReadAllTextAsync(folder.File("there.pem")));
    }

    private static async Task RegisterAsync(ReviewYear year, TemporaryFolder folder, string seat)
    {
        var file = folder.File(seat + ".pem");
        var lines = (await OutputOfAsync("key-holder", "create", file, "--passphrase-file", folder.File("passphrase"))).Split('\n');
        var publicKey = lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];
        var answer = await year.SendSampleAsync(
            ThreeHolders.Caller(Enum.Parse<KeyHolderSeat>(seat, ignoreCase: true)), "register-key-holder", new { seat, name = "示例", publicKey });
        Assert.EndsWith(answer.TextAt("registerKeyHolder.keyHolder.fingerprint"), lines[1], StringComparison.Ordinal);
    }

    private static async Task<string> SubmitAsync(ReviewYear year, TemporaryFolder folder, string seat, string roundId)
    {
        var caller = ThreeHolders.Caller(Enum.Parse<KeyHolderSeat>(seat, ignoreCase: true));
        var given = (await year.SendSampleAsync(caller, "my-key-share", new { roundId })).TextAt("myKeyShare.sealedShares");
        var shares = await OutputOfAsync(
            "key-holder", "open-share", folder.File(seat + ".pem"), "--round", roundId, "--seat", seat, "--shares", given, "--passphrase-file", folder.File("passphrase"));
        return await year.SendSampleAsync(caller, "submit-key-share", new { roundId, shares = shares.Trim() });
    }

    private static object Votes(string roundId, string item, object slip) =>
        new { roundId, votes = new[] { new { applicationId = item, sealedSlip = slip } } };

    private static async Task<JsonElement> SealAsync(params string[] arguments) =>
        JsonDocument.Parse(await OutputOfAsync(arguments)).RootElement;

    private static async Task<string> OutputOfAsync(params string[] arguments)
    {
        using var process = ApiProcess.Start(arguments);
        Assert.True(await process.EndAsync() == 0, process.Errors);
        return process.Output;
    }

    private static async Task<string> ErrorOfAsync(params string[] arguments)
    {
        using var process = ApiProcess.Start(arguments);
        Assert.Equal(1, await process.EndAsync());
        return process.Errors;
    }

    private static string NodeId(string type, int id) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:{id}"));
}
