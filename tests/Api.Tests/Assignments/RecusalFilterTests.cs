using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Tests.Assignments;

/// <summary>The filter of the database says of every pair what the rule says, with every kind of tie on record.</summary>
public sealed class RecusalFilterTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync(YearStage.Scoring);

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task NotRecused_EveryPair_AgreesWithTheRule()
    {
        await _year.WithAsync(TieEveryWayAsync);
        await using var db = _year.CreateContext();
        var grounds = await ExpertTiesLoading.GroundsAsync(db, _year.Applications, _year.Experts, default);

        Assert.Equal(Enum.GetValues<RecusalGround>(), grounds.Values.Select(ground => ground!.Value).Distinct().Order());
        foreach (var expert in _year.Experts)
        {
            var open = await db.Applications.NotRecused(db, expert).Select(application => application.Id).ToListAsync();
            Assert.Equal(_year.Applications.Where(application => !grounds.ContainsKey((application, expert))), open.Order());
        }
    }

    /// <summary>More than SQLite takes values in a statement (32,766).</summary>
    [Fact]
    public async Task Grounds_OfMoreApplicationsThanAStatementTakes_AreTheSame()
    {
        await _year.WithAsync(TieEveryWayAsync);
        await using var db = _year.CreateContext();
        var few = await ExpertTiesLoading.GroundsAsync(db, _year.Applications, _year.Experts, default);

        var many = await ExpertTiesLoading.GroundsAsync(db, [.. Enumerable.Range(1_000_000, 40_000), .. _year.Applications], _year.Experts, default);

        Assert.Equal(few, many);
    }

    /// <summary>No employer and no identity number on either side tie nobody.</summary>
    [Fact]
    public async Task NotRecused_FactsMissingOnBothSides_TieNobody()
    {
        await _year.WithAsync(async db =>
        {
            await db.Experts.ExecuteUpdateAsync(row => row.SetProperty(expert => expert.EmployerId, (int?)null));
            await db.Applicants.ExecuteUpdateAsync(row => row
                .SetProperty(applicant => applicant.EmployerId, (int?)null)
                .SetProperty(applicant => applicant.IdNumberHash, (string?)null)
                .SetProperty(applicant => applicant.IdNumberCipher, (string?)null)
                .SetProperty(applicant => applicant.IdNumberMasked, (string?)null));
            return 0;
        });
        await using var db = _year.CreateContext();

        Assert.Empty(await ExpertTiesLoading.GroundsAsync(db, _year.Applications, _year.Experts, default));
        Assert.Equal(_year.Applications.Count, await db.Applications.NotRecused(db, _year.Experts[12]).CountAsync());
    }

    private async Task<int> TieEveryWayAsync(ScoringContext db)
    {
        var applications = await db.Applications.Include(application => application.Applicant).OrderBy(application => application.Number).ToListAsync();
        var experts = await db.Experts.OrderBy(expert => expert.Code).ToListAsync();
        experts[0].IdNumberHash = applications[0].Applicant.IdNumberHash;
        db.Accounts.Add(new Account { SubjectId = "both", DisplayName = "示例", ExpertId = experts[1].Id, ApplicantId = applications[1].ApplicantId });
        db.ExpertTies.Add(Tie(experts[2].Id, applications[2].ApplicantId, TieKind.Supervisor));
        db.ExpertTies.Add(Tie(experts[3].Id, applications[3].ApplicantId, TieKind.Relation));
        db.Recommendations.Add(new() { ApplicationId = applications[8].Id, ExpertId = experts[4].Id, SignedOn = new(2025, 4, 1) });
        db.Recommendations.Add(new()
        {
            ApplicationId = applications[8].Id,
            ExpertId = experts[5].Id,
            SignedOn = new(2025, 4, 1),
            WithdrawnOn = new(2025, 4, 2),
        });
        var untied = experts.Skip(6).Take(6).Select(expert => expert.Id).ToList();
        var assignments = await db.Assignments.Where(assignment => untied.Contains(assignment.ExpertId))
            .OrderBy(assignment => assignment.Id).Take(3).ToListAsync();
        ConflictDeclaration[] declared = [ConflictDeclaration.Declared, ConflictDeclaration.Ordered, ConflictDeclaration.None];
        foreach (var (assignment, declaration) in assignments.Zip(declared))
        {
            (assignment.Declaration, assignment.DeclaredAt) = (declaration, new DateTime(2025, 5, 21, 0, 0, 0, DateTimeKind.Utc));
        }

        return await db.SaveChangesAsync();
    }

    private static ExpertTie Tie(int expert, int applicant, TieKind kind) => new()
    {
        ExpertId = expert,
        ApplicantId = applicant,
        Kind = kind,
        Note = "示例",
        RecordedBy = "office",
        RecordedAt = new DateTime(2025, 4, 1, 0, 0, 0, DateTimeKind.Utc),
    };
}
