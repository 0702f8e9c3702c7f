using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Db.Invariants;
using ScoringPlatform.Db.Tests.Fixtures;

namespace ScoringPlatform.Db.Tests.Invariants;

/// <summary>Each broken state is made behind the model's back, and must be found by the invariant of its name alone.</summary>
public sealed class InvariantCheckerTests
{
    [Theory]
    [InlineData("UPDATE VotingRounds SET CastCount = 1", "slips-equal-casts")]
    [InlineData("UPDATE AuditHeads SET Sequence = 3", "audit-without-gaps")]
    [InlineData("DROP TRIGGER TR_Slips_No_UPDATE", "unchanging-tables")]
    [InlineData("ALTER TABLE Slips ADD COLUMN CastAt TEXT", "urn-columns")]
    [InlineData("DELETE FROM CommitteeMembers", "roll-is-committee")]
    [InlineData("UPDATE Applications SET State = 'ELIGIBLE'", "screened-rests-on-evaluation")]
    [InlineData("INSERT INTO Outcomes (ApplicationId, Eligible, VotedThrough, NoticeClean, Final, DecidedAt, Version) "
        + "SELECT Id, 1, 1, 1, 1, '2025-10-01', 1 FROM Applications", "confirmed-has-outcome")]
    [InlineData("INSERT INTO ApplicationEvents (ApplicationId, [To], At, Actor) SELECT Id, 'ACCEPTED', '2025-05-01', 'x' FROM Applications", "last-event-is-state")]
    [InlineData("PRAGMA foreign_keys = OFF; UPDATE Applications SET ApplicantId = 99", "foreign-keys")]
    public async Task Run_BrokenState_IsFoundByItsInvariantAlone(string breaking, string name)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var context = database.Open();
        var round = Make.Round(Make.Cycle());
        round.Items.Add(new RoundItem { Application = Make.Application(round.Cycle) });
        round.Roll.Add(new RollEntry { Expert = Make.Expert() });
        context.Add(round);
        context.Add(new Entities.People.CommitteeMember { Cycle = round.Cycle, Expert = round.Roll[0].Expert });
        await context.SaveChangesAsync();
        await context.Database.ExecuteSqlRawAsync(breaking);

        var results = await new InvariantChecker(database.Contexts).RunAsync(CancellationToken.None);

        Assert.Equal([name], results.Where(r => !r.Holds).Select(r => r.Invariant.Name));
    }

    [Fact]
    public void Names_OfAll_AreDifferent() =>
        Assert.Equal(AllInvariants.List.Count, AllInvariants.List.Select(i => i.Name).Distinct().Count());
}
