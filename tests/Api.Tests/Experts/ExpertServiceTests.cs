using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Experts;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Tests.Experts;

public sealed class ExpertServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync();

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Add_WholeRecord_IsInThePool()
    {
        var answer = await _year.SendSampleAsync(_year.Office, "add-expert", new { expert = Record() });

        var expert = answer.At("addExpert.expert");
        Assert.Equal(("X90", "5"), (expert.Text("code"), expert.Text("capacity")));
        Assert.Equal("2025-07-01", expert.GetProperty("absences")[0].Text("from"));
        await using var db = _year.CreateContext();
        Assert.Equal("EXPERT_ADDED", await db.AuditEntries.OrderByDescending(entry => entry.Sequence).Select(entry => entry.Action).FirstAsync());
    }

    [Fact]
    public async Task Add_TermOfFourYearsAndUnknownSpecialty_IsRefusedWithBoth()
    {
        var refused = await Assert.ThrowsAsync<ExpertInvalidException>(() => _year.WithAsync(db => _year.Get<ExpertService>().AddAsync(
            db, Input() with { TermUntil = new(2029, 1, 1), Specialties = ["COOKING"] }, _year.Office, default)));

        Assert.Equal(["UNKNOWN_SPECIALTY", "TERM_TOO_LONG"], refused.Problems);
        Assert.Contains("article 8", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_NumberOrPersonTaken_IsRefused()
    {
        await AddAsync(Input() with { IdNumber = SampleNumber() });

        await Assert.ThrowsAsync<ExpertTakenException>(() => AddAsync(Input()));
        await Assert.ThrowsAsync<ExpertTakenException>(() => AddAsync(Input() with { Code = "X91", IdNumber = SampleNumber() }));
        await Assert.ThrowsAsync<IdNumberInvalidException>(() => AddAsync(Input() with { Code = "X92", IdNumber = "123" }));
    }

    [Fact]
    public async Task Change_SpecialtiesAndAbsences_AreReplacedAndTheIdNumberStays()
    {
        var expert = await AddAsync(Input() with { IdNumber = SampleNumber() });
        var change = Input() with
        {
            Specialties = [YearPeople.Governance],
            Absences = [new(new(2025, 8, 1), new(2025, 8, 2))],
            Capacity = null,
        };

        await _year.WithAsync(db => _year.Get<ExpertService>().ChangeAsync(db, expert.Id, change, _year.Office, default));

        await using var db = _year.CreateContext();
        var stored = await db.Experts.Include(found => found.Specialties).Include(found => found.Absences).SingleAsync(found => found.Id == expert.Id);
        Assert.Equal([YearPeople.Governance], stored.Specialties.Select(specialty => specialty.Specialty));
        Assert.Equal([new DateOnly(2025, 8, 1)], stored.Absences.Select(absence => absence.From));
        Assert.Null(stored.Capacity);
        Assert.NotNull(stored.IdNumberHash);
    }

    [Fact]
    public async Task Ties_AreTheOfficesAlone()
    {
        var applicant = await _year.ApplicantOfAsync(0);
        var expertId = NodeIds.Of("Expert", _year.Experts[0]);
        var answer = await _year.SendSampleAsync(
            _year.Office,
            "record-expert-tie",
            new { expertId, applicantId = NodeIds.Of("Applicant", applicant), kind = "SUPERVISOR", note = "示例：硕士导师" });

        Assert.Equal("SUPERVISOR", answer.TextAt("recordExpertTie.tie.kind"));
        var read = "query($id: ID!) { expert(id: $id) { ties { note } } }";
        Assert.Equal("示例：硕士导师", (await _year.SendAsync(_year.Office, read, new { id = expertId })).TextAt("expert.ties.0.note"));
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await _year.SendAsync(_year.Authority, read, new { id = expertId })).ErrorCode());
    }

    [Fact]
    public async Task Tie_Twice_IsOneRecord()
    {
        var applicant = await _year.ApplicantOfAsync(0);
        for (var run = 0; run < 2; run++)
        {
            await _year.WithAsync(db => _year.Get<ExpertService>().TieAsync(
                db, _year.Experts[0], applicant, TieKind.Relation, "示例", _year.Office, default));
        }

        await using var db = _year.CreateContext();
        Assert.Equal(1, await db.ExpertTies.CountAsync());
    }

    [Fact]
    public async Task RemoveTie_RecordedByMistake_IsOffTheRecordAndInTheLog()
    {
        var applicant = await _year.ApplicantOfAsync(0);
        var tie = new { expertId = NodeIds.Of("Expert", _year.Experts[0]), applicantId = NodeIds.Of("Applicant", applicant), kind = "RELATION" };
        await _year.WithAsync(db => _year.Get<ExpertService>().TieAsync(
            db, _year.Experts[0], applicant, TieKind.Relation, "示例", _year.Office, default));

        Task<string> RemoveAsync(string reason) => _year.SendSampleAsync(
            _year.Office, "remove-expert-tie", new { tie.expertId, tie.applicantId, tie.kind, reason });
        var unexplained = await RemoveAsync(" ");
        var removed = await RemoveAsync("示例：同名之误");
        var again = await RemoveAsync("示例");

        Assert.Equal("ReasonMissingError", unexplained.TextAt("removeExpertTie.errors.0.__typename"));
        Assert.Equal("RELATION", removed.TextAt("removeExpertTie.tie.kind"));
        Assert.Equal("SubjectNotFoundError", again.TextAt("removeExpertTie.errors.0.__typename"));
        await using var db = _year.CreateContext();
        Assert.Equal(0, await db.ExpertTies.CountAsync());
        var entry = await db.AuditEntries.OrderByDescending(found => found.Sequence).FirstAsync();
        Assert.Equal(
            ("EXPERT_UNTIED", $"Expert:{_year.Experts[0]} Applicant:{applicant}", "示例：同名之误"), (entry.Action, entry.Subject, entry.Reason));
        Assert.NotNull(entry.BeforeHash);
    }

    [Fact]
    public async Task Capacity_ReachedByAll_LeavesApplicationsShortWithTheReason()
    {
        // 13 experts take one each at most: 6 applications · 3 = 18 reviews, 12 of 13 may take the first employer's half.
        await _year.ToScoringAsync();
        await _year.WithAsync(async db =>
        {
            await db.Assignments.ExecuteDeleteAsync();
            return await db.Experts.ExecuteUpdateAsync(row => row.SetProperty(expert => expert.Capacity, 1));
        });

        var preview = (await _year.SendSampleAsync(
            _year.Office, "assignment-preview", new { cycleId = NodeIds.Of("ReviewCycle", _year.CycleId) })).At("assignmentPreview");

        Assert.Equal("13", preview.Text("assigned"));
        var shortages = preview.GetProperty("shortages").EnumerateArray().ToList();
        Assert.Equal(5, shortages.Sum(shortage => shortage.GetProperty("needed").GetInt32() - shortage.GetProperty("given").GetInt32()));
        Assert.All(shortages, shortage => Assert.Contains("AT_CAPACITY", shortage.GetRawText(), StringComparison.Ordinal));
        await using var db = _year.CreateContext();
        Assert.Equal(0, await db.Set<Assignment>().CountAsync());
    }

    private static string SampleNumber() => "99000019900101001" + IdNumber.CheckCharacterOf("99000019900101001");

    private static object Record() => new
    {
        code = "X90",
        name = "示例专家九十",
        titleLevel = "SENIOR_ENGINEER",
        specialties = new[] { YearPeople.Security },
        termFrom = "2025-01-01",
        termUntil = "2027-12-31",
        capacity = 5,
        absences = new[] { new { from = "2025-07-01", until = "2025-07-15" } },
    };

    private static ExpertInput Input() => new(
        "X90",
        "示例专家九十",
        Scoring.Titles.TitleLevel.SeniorEngineer,
        [YearPeople.Security],
        EmployerId: null,
        new(2025, 1, 1),
        new(2027, 12, 31),
        NationalTalent: false,
        Available: true,
        Capacity: 5,
        [new(new(2025, 7, 1), new(2025, 7, 15))],
        IdNumber: null);

    private Task<Db.Entities.People.Expert> AddAsync(ExpertInput input) =>
        _year.WithAsync(db => _year.Get<ExpertService>().AddAsync(db, input, _year.Office, default));
}
