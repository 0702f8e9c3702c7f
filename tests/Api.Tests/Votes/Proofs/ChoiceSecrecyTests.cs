using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Commands;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>Nothing that a caller or an operator sees depends on a choice.</summary>
public sealed partial class ChoiceSecrecyTests(OpenRoundFixture round) : IClassFixture<OpenRoundFixture>
{
    private ReviewYear Year => round.Year;

    private string RoundId => NodeId("VotingRound", round.RoundId);

    [Fact]
    public async Task Schema_Choice_StandsOnlyWhereItIsCastAndPublished()
    {
        var sdl = await SchemaText.ReadAsync(Year.Services, default);
        var places = new List<string>();
        var type = "";
        foreach (var line in sdl.Split('\n'))
        {
            type = Definition().Match(line) is { Success: true } start ? start.Groups[1].Value : type;
            if (Choice().Match(line) is { Success: true } use)
            {
                places.Add($"{type}.{use.Groups[1].Value}");
            }
        }

        Assert.Equal(["MyTracker.choice", "PublishedVote.choice", "VoteInput.choice"], places.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("type Slip ", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("Participation", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cast_RefusedForAnyReason_IsAnsweredTheSameWhateverTheChoice()
    {
        // Not in the round, not on the roll, a secret of no form, voted already with another secret.
        await CastAsync(0, Year.Applications[0], "YES", YearSteps.Secret(31, 0, 0));
        (int Place, int Application, string? Secret, string Error)[] refusals =
        [
            (1, Year.Applications[8], null, "NotOnBallotPaperError"),
            (10, Year.Applications[0], null, "NotOnRollError"),
            (1, Year.Applications[0], "AAAA", "SecretInvalidError"),
            (0, Year.Applications[0], YearSteps.Secret(32, 0, 0), "AlreadyVotedError"),
        ];
        foreach (var refusal in refusals)
        {
            var answers = new List<string>();
            foreach (var choice in new[] { "YES", "NO", "ABSTAIN" })
            {
                answers.Add(await CastAsync(refusal.Place, refusal.Application, choice, refusal.Secret));
            }

            Assert.Single(answers.Distinct());
            Assert.Contains(refusal.Error, answers[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cast_OfEachChoice_SendsTheSameStatementsAndAnswersTheSameFields()
    {
        using var counter = await StatementCounter.OfAsync(Year);
        var statements = new List<string>();
        var shapes = new List<string>();
        foreach (var (choice, place) in new[] { ("YES", 2), ("NO", 3), ("ABSTAIN", 4) })
        {
            var before = counter.Statements.Count;
            var answer = await CastAsync(place, Year.Applications[1], choice, YearSteps.Secret(33, place, 1));
            statements.Add(string.Join("\n", counter.Statements.Skip(before)));
            shapes.Add(Value().Replace(answer, "..."));
            // In the shape: a signature's random letters may spell a short choice.
            Assert.DoesNotContain(choice, shapes[^1], StringComparison.Ordinal);
        }

        Assert.Single(statements.Distinct());
        Assert.Single(shapes.Distinct());
        Assert.Contains("Slips", statements[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slips_OfEachChoice_HaveOneLength()
    {
        foreach (var place in new[] { 5, 6, 7 })
        {
            await Year.CastAllAsync(round.RoundId, place, (VoteChoice)(place - 4));
        }

        var lengths = await Year.WithAsync(db => db.Slips.Select(slip => slip.Sealed.Length).Distinct().ToListAsync());

        Assert.Equal([SlipSealing.SealedLength], lengths);
    }

    private Task<string> CastAsync(int place, int application, string choice, string? secret)
    {
        var votes = new[] { new { applicationId = NodeId("Application", application), choice, secret } };
        return Year.SendSampleAsync(Year.Expert(place), "cast-votes", new { roundId = RoundId, votes });
    }

    private static string NodeId(string type, int id) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:{id}"));

    [GeneratedRegex(@"^(?:type|input|interface|union|enum) (\w+)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"(\w+)(?:\([^)]*\))?: \[?VoteChoice\b")]
    private static partial Regex Choice();

    [GeneratedRegex("\"[A-Za-z0-9+/=]{16,}\"")]
    private static partial Regex Value();
}
