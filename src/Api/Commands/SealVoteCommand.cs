using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Commands;

/// <summary>
/// <c>seal-vote</c>: seals a member's slip at the member's own machine, so that the server never sees the choice. It needs
/// neither database nor network.
/// </summary>
internal static class SealVoteCommand
{
    private static readonly Option<string> Key = new("--key") { Description = "The round's sealPublicKey.", Required = true };

    private static readonly Option<int> Round = new("--round")
    {
        Description = "The round's id.",
        Required = true,
        CustomParser = result => IdArgument.Read(result, nameof(VotingRound)),
    };

    private static readonly Option<int> Application = new("--application")
    {
        Description = "The application's id.",
        Required = true,
        CustomParser = result => IdArgument.Read(result, nameof(Db.Entities.Applications.Application)),
    };

    private static readonly Option<VoteChoice> Choice = new("--choice")
    {
        Description = "YES, NO or ABSTAIN.",
        Required = true,
        CustomParser = result => EnumArgument.Read<VoteChoice>(result),
    };

    private static readonly Option<string?> Secret = new("--secret")
    {
        Description = "32 random bytes in base64; by default drawn. Keep it: it leads to the vote after the announcement.",
    };

    public static Command Create()
    {
        var command = new Command("seal-vote", "Seals a vote away from the server; prints the sealedSlip for castVotes, the tracker and the secret.")
        {
            Key,
            Round,
            Application,
            Choice,
            Secret,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        VoteSecret? secret = null;
        if (result.GetValue(Secret) is { } given && !VoteSecret.TryParse(given, out secret))
        {
            return await StartupErrors.ReportAsync(new StartupException("A secret is 32 random bytes in base64."), result.InvocationConfiguration.Error);
        }

        try
        {
            using var key = SealKey.FromPublic(Convert.FromBase64String(result.GetRequiredValue(Key)));
            await result.InvocationConfiguration.Output.WriteLineAsync(
                Seal(result, key, secret ?? VoteSecret.Draw(RandomNumberGenerator.Fill)).AsMemory(), cancellationToken);
            return 0;
        }
        catch (Exception error) when (error is FormatException or CryptographicException)
        {
            return await StartupErrors.ReportAsync(new StartupException("The key is not a round's sealPublicKey."), result.InvocationConfiguration.Error);
        }
    }

    private static string Seal(ParseResult result, SealKey key, VoteSecret secret)
    {
        var (round, item, choice) = (result.GetValue(Round), result.GetValue(Application), result.GetValue(Choice));
        var outerId = secret.OuterId(round, item);
        var tracker = secret.TrackerOf(round, item);
        var slip = new SlipSealing(RandomNumberGenerator.Fill).Seal(key, round, item, outerId, new SlipPlaintext(choice, tracker));
        return JsonSerializer.Serialize(new
        {
            sealedSlip = new
            {
                outerId = Convert.ToHexStringLower(outerId),
                commit = Convert.ToHexStringLower(secret.Commit(round, item, choice)),
                slip = Convert.ToBase64String(slip),
            },
            tracker = VoteSecret.TrackerText(tracker),
            secret = secret.ToBase64(),
        });
    }
}
