using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Titles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>A year whose committee has 61 members, and rounds of one application that they vote in.</summary>
internal sealed class LargeCommittee(ReviewYear year)
{
    public const int Size = 61;

    public IReadOnlyList<int> Members { get; private set; } = [];

    public static async Task<LargeCommittee> FormAsync(ReviewYear year)
    {
        await using var db = year.CreateContext();
        var more = Enumerable.Range(1, Size - 11).Select(number => new Expert
        {
            Code = $"L{number:00}",
            Name = $"示例委员{number:00}",
            TitleLevel = TitleLevel.ProfessoriateSeniorEngineer,
            TermFrom = new DateOnly(2025, 1, 1),
            TermUntil = new DateOnly(2027, 12, 31),
        }).ToList();
        db.AddRange(more);
        await db.SaveChangesAsync();
        db.AddRange(more.Select(expert => new CommitteeMember { CycleId = year.CycleId, ExpertId = expert.Id }));
        await db.SaveChangesAsync();
        return new LargeCommittee(year)
        {
            Members = await db.CommitteeMembers.OrderBy(seat => seat.ExpertId).Select(seat => seat.ExpertId).ToListAsync(),
        };
    }

    /// <summary>A round on one application, opened with everyone present. Rounds beside each other are put in by hand, which no service allows.</summary>
    public async Task<int> OpenAsync(int application)
    {
        await using var db = year.CreateContext();
        var number = await db.VotingRounds.CountAsync() + 1;
        var round = new VotingRound { CycleId = year.CycleId, Number = number, Title = "示例" };
        round.Items.Add(new RoundItem { ApplicationId = application });
        db.Add(round);
        await db.SaveChangesAsync();
        var voting = year.Get<VotingService>();
        await voting.FreezeRollAsync(db, round.Id, year.Office, default);
        await voting.CheckInAsync(db, round.Id, Members, year.Office, default);
        await voting.OpenAsync(db, round.Id, year.Office, default);
        return round.Id;
    }

    /// <returns>The slip's key in the urn.</returns>
    public async Task<string> CastAsync(int round, int application, int member, VoteChoice choice, string secret)
    {
        var caller = ReviewYear.As($"member-{member}", Api.Security.Roles.Expert) with { ExpertId = member };
        var receipt = await year.WithAsync(db => year.Get<CastingService>().CastAsync(
            db, round, [new VoteInput(application, choice, secret)], caller, default));
        return receipt.Votes[0].OuterId;
    }
}
