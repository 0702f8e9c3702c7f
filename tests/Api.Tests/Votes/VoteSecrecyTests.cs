using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes;

public sealed class VoteSecrecyTests : IClassFixture<OpenRoundFixture>
{
    private readonly OpenRoundFixture _round;

    public VoteSecrecyTests(OpenRoundFixture round) => _round = round;

    [SqliteFact]
    public async Task Tables_SlipAndParticipation_HoldNothingThatLinksThem()
    {
        await using var db = _round.Year.CreateContext();

        Assert.Equal(["ApplicationId", "Commit", "OuterId", "RoundId", "Sealed"], Columns(db, typeof(Slip)));
        Assert.Equal(["ApplicationId", "ExpertId", "RoundId"], Columns(db, typeof(Participation)));
        var table = await db.Database
            .SqlQueryRaw<string>("SELECT sql AS Value FROM sqlite_master WHERE type = 'table' AND name = 'Slips'").SingleAsync();
        Assert.EndsWith("WITHOUT ROWID", table.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    [SqliteFact]
    public async Task Urn_ReadInStorageOrder_DoesNotFollowTheCasting()
    {
        var year = _round.Year;
        var cast = new List<string>();
        for (var place = 0; place < 10; place++)
        {
            cast.AddRange((await year.CastAllAsync(_round.RoundId, place, VoteChoice.Yes)).Votes.Select(vote => vote.OuterId));
        }

        await using var db = year.CreateContext();
        var stored = await db.Database
            .SqlQueryRaw<string>("SELECT lower(hex(OuterId)) AS Value FROM Slips").ToListAsync();
        Assert.Equal(60, stored.Count);
        Assert.Equal(cast.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
        Assert.True(Math.Abs(KendallTau(cast, stored)) < 0.35, $"tau {KendallTau(cast, stored)}");
    }

    [Fact]
    public async Task Audit_AfterCasts_HoldsNoEntryOfThem()
    {
        await using var db = _round.Year.CreateContext();
        var before = await db.AuditEntries.CountAsync();

        await _round.Year.WithAsync(own => _round.Year.Get<CastingService>().CastAsync(
            own,
            _round.RoundId,
            [new VoteInput(_round.Year.Applications[0], VoteChoice.Yes, YearSteps.Secret(1, 0, _round.Year.Applications[0]))],
            _round.Year.Expert(0),
            default));

        Assert.Equal(before, await db.AuditEntries.CountAsync());
    }

    private static List<string> Columns(DbContext db, Type entity) =>
        [.. db.Model.FindEntityType(entity)!.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal)];

    /// <summary>The rank correlation of casting order and storage order inside each application, averaged: near 0 without a link.</summary>
    private static double KendallTau(List<string> cast, List<string> stored)
    {
        // The storage is ordered by application first, which is no secret: each application is looked at alone.
        var taus = Enumerable.Range(0, 6).Select(item =>
        {
            var order = cast.Where((_, index) => index % 6 == item).Select(id => stored.IndexOf(id)).ToList();
            var score = 0;
            for (var i = 0; i < order.Count; i++)
            {
                for (var j = i + 1; j < order.Count; j++)
                {
                    score += Math.Sign(order[j] - order[i]);
                }
            }

            return score / (order.Count * (order.Count - 1) / 2.0);
        });
        return taus.Average();
    }
}
