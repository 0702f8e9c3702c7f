using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>
/// Random commands, legal and illegal, against the platform and against <see cref="RoundModel"/>: after each, both have
/// accepted or both refused, and both are in the same state. STATE_SEQUENCES sets how many sequences, STATE_SEED the first.
/// </summary>
public sealed class RoundModelTests : IAsyncLifetime
{
    private const int Members = 11;

    private static readonly int Sequences = Number("STATE_SEQUENCES", 40);
    private static readonly int FirstSeed = Number("STATE_SEED", 1);

    private ReviewYear _year = null!;

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync(YearStage.Voting);

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Round_AnyCommandsInAnyOrder_BehavesAsTheModel()
    {
        var reached = new HashSet<RoundState>();
        for (var seed = FirstSeed; seed < FirstSeed + Sequences; seed++)
        {
            reached.Add(await RunAsync(seed));
        }

        Assert.Equal(Enum.GetValues<RoundState>(), reached.Order());
    }

    private async Task<RoundState> RunAsync(int seed)
    {
        var random = new Random(seed);
        var model = new RoundModel();
        var round = await CreateAsync(seed);
        var steps = new List<string>();
        var length = random.Next(8, 40);
        for (var step = 0; step < length; step++)
        {
            var (name, inModel, inPlatform) = Draw(random, model, round);
            steps.Add(name);
            var expected = inModel();
            var actual = await AcceptedAsync(inPlatform);
            Assert.True(expected == actual, $"seed {seed}: {name} was {(actual ? "accepted" : "refused")} after {string.Join(", ", steps)}");
        }

        await CompareAsync(model, round, $"seed {seed}: {string.Join(", ", steps)}");
        return model.State;
    }

    private (string Name, Func<bool> InModel, Func<Task> InPlatform) Draw(Random random, RoundModel model, int round)
    {
        var voting = _year.Get<VotingService>();
        var member = random.Next(Members);

        // Eight of eleven are needed to open: more check-ins at once than votes.
        return random.Next(12) switch
        {
            0 or 1 => ("freeze", model.Freeze, () => With(db => voting.FreezeRollAsync(db, round, _year.Office, default))),
            2 or 3 or 4 => CheckIn(random, model, round),
            5 => ("open", model.Open, () => With(db => voting.OpenAsync(db, round, _year.Office, default))),
            6 when random.Next(4) == 0 => ("close", model.Close, () => With(db => voting.CloseAsync(db, round, _year.Office, default))),
            7 => ("announce", model.Announce, () => With(db => _year.Get<UrnService>().AnnounceAsync(db, round, _year.Office, default))),
            _ => Vote(random, model, round, member),
        };
    }

    private (string Name, Func<bool> InModel, Func<Task> InPlatform) CheckIn(Random random, RoundModel model, int round)
    {
        var first = random.Next(Members);
        var several = Enumerable.Range(first, random.Next(1, Members)).Select(member => member % Members).ToArray();
        return (
            $"check-in {string.Join('+', several)}",
            () => several.Select(model.CheckIn).ToList().All(done => done),
            () => With(db => _year.Get<VotingService>().CheckInAsync(db, round, [.. several.Select(member => _year.Experts[member])], _year.Office, default)));
    }

    private (string Name, Func<bool> InModel, Func<Task> InPlatform) Vote(Random random, RoundModel model, int round, int member)
    {
        // A member's own secret mostly, now and then another one, or another member's.
        var secret = random.Next(6) switch { 0 => member + 100, 1 => random.Next(Members), _ => member };
        var choice = (VoteChoice)random.Next(1, 4);
        var vote = new VoteInput(_year.Applications[0], choice, YearSteps.Secret(round, secret, 0));
        return (
            $"vote {member} {choice} secret {secret}",
            () => model.Vote(member, secret, choice),
            () => With(db => _year.Get<CastingService>().CastAsync(db, round, [vote], _year.Expert(member), default)));
    }

    private async Task CompareAsync(RoundModel model, int round, string story)
    {
        await using var db = _year.CreateContext();
        var stored = await db.VotingRounds.AsNoTracking().Include(found => found.Items).SingleAsync(found => found.Id == round);
        Assert.True(
            (model.State, model.Present, model.Cast, model.Cast, model.Cast)
            == (stored.State, stored.Present, stored.CastCount, await db.Slips.CountAsync(slip => slip.RoundId == round),
                await db.Participations.CountAsync(entry => entry.RoundId == round)),
            story);
        if (model.State == RoundState.Announced)
        {
            var item = stored.Items[0];
            Assert.True((model.Yes, model.Passes ? RoundItemResult.Passed : RoundItemResult.NotPassed) == (item.Yes, item.Result), story);
        }

        Assert.True((await _year.Get<UrnService>().VerifyAsync(db, round, _year.Auditor, default)).IsWhole, story);
    }

    /// <summary>Rounds beside each other on one application are put in by hand, which no service allows.</summary>
    private async Task<int> CreateAsync(int seed)
    {
        await using var db = _year.CreateContext();
        var round = new VotingRound { CycleId = _year.CycleId, Number = seed, Title = "示例" };
        round.Items.Add(new RoundItem { ApplicationId = _year.Applications[0] });
        db.Add(round);
        await db.SaveChangesAsync();
        return round.Id;
    }

    private static async Task<bool> AcceptedAsync(Func<Task> command)
    {
        try
        {
            await command();
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    private Task<T> With<T>(Func<Db.ScoringContext, Task<T>> work) => _year.WithAsync(work);

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
