using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Db.Entities.Panels;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Recommendations;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>
/// A year with a record of every kind around one application, an announced round among them; for each role somebody whose
/// own these records are, and somebody of the same role whose they are not.
/// </summary>
public sealed class AccessYear : IAsyncLifetime
{
    /// <summary>A key that no record has.</summary>
    public const int Missing = 999_999;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public ReviewYear Year { get; private set; } = null!;

    /// <summary>By role: whose the records are. Experts on the round's roll are <see cref="Member"/>.</summary>
    public IReadOnlyDictionary<string, Caller> Owners { get; private set; } = null!;

    /// <summary>By role: somebody else.</summary>
    public IReadOnlyDictionary<string, Caller> Others { get; private set; } = null!;

    /// <summary>An expert on the round's roll.</summary>
    public Caller Member => Year.Expert(0);

    /// <summary>The id of the record of that type.</summary>
    public string IdOf(string type) => NodeIds.Of(type, _ids[type]);

    public bool Has(string type) => _ids.ContainsKey(type);

    public async Task InitializeAsync()
    {
        Year = await ReviewYear.StartAsync(YearStage.Scoring);
        await DrawAsync();
        await Year.ToVotingAsync();
        await AnnounceAsync();
        await using var db = Year.CreateContext();
        var assignment = await db.Assignments.AsNoTracking().Include(found => found.Application.Applicant)
            .OrderBy(found => found.Id).FirstAsync(found => Year.Experts.Skip(11).Contains(found.ExpertId));
        await StoreAsync(db, assignment.ApplicationId, assignment.Application.ApplicantId);
        await ReadIdsAsync(db, assignment.Id);
        await SetCallersAsync(db, assignment.ExpertId, assignment.Application.Applicant);
        await Year.Get<SnapshotService>().PreviewAsync(db, Year.CycleId, Year.Office, default);
    }

    public async Task DisposeAsync() => await Year.DisposeAsync();

    private async Task DrawAsync()
    {
        var drawn = await Year.SendSampleAsync(Year.Office, "draw-experts", new
        {
            input = new
            {
                cycleId = NodeIds.Of("ReviewCycle", Year.CycleId),
                purpose = "示例",
                level = "ASSISTANT_ENGINEER",
                quotas = new[] { new { specialty = YearPeople.Security, count = 3 } },
                from = "2025-06-01",
                until = "2025-06-03",
                seed = "1",
            },
        });
        Assert.Equal("1", drawn.TextAt("drawExperts.draw.seed"));
    }

    private async Task AnnounceAsync()
    {
        Year.Time.SetTo(2025, 6, 25);
        var round = await Year.OpenRoundAsync();
        for (var place = 0; place < 11; place++)
        {
            await Year.CastAllAsync(round, place, VoteChoice.Yes);
        }

        await Year.WithAsync(db => Year.Get<VotingService>().CloseAsync(db, round, Year.Office, default));
        await Year.WithAsync(db => Year.Get<UrnService>().AnnounceAsync(db, round, Year.Office, default));
    }

    private async Task StoreAsync(ScoringContext db, int application, int applicant)
    {
        var at = Year.Time.GetUtcNow().UtcDateTime;
        var file = new StoredFile
        {
            Name = "report.txt",
            MediaType = "text/plain",
            Sha256 = new string('0', 64),
            Size = 1,
            Content = [1],
            CreatedAt = at,
            CreatedBy = "system:test",
        };
        var job = new JobRecord { Kind = "示例", InputHash = new string('1', 64), RequestedBy = "office", QueuedAt = at, File = file };
        job.Log.Add(new JobLogEntry { At = at, Message = "示例" });
        db.AddRange(
            job,
            new DossierUpload
            {
                CycleId = Year.CycleId,
                FileName = "示例.xlsx",
                Sha256 = new string('0', 64),
                Size = 1,
                UploadedBy = "office",
                UploadedAt = at,
                Job = job,
                Imported = 0,
                ProblemsJson = """[{"Sheet":"申报","Cell":"A2","Kind":0,"Expected":""}]""",
            },
            new Objection { ApplicationId = application, ReceivedAt = at, Text = "示例" },
            new Recommendation { ApplicationId = application, ExpertId = Year.Experts[3], SignedOn = new(2025, 4, 1), Statement = "示例" },
            new AuthorityConsent { ApplicationId = application, DocumentNumber = "示例", GivenOn = new(2025, 4, 1), RecordedBy = "authority" },
            new KeyHolder { Seat = KeyHolderSeat.Chair, SubjectId = "key-holder", Name = "示例", PublicKey = [1], Fingerprint = new string('2', 64), RegisteredAt = at },
            new ExpertTie { ExpertId = Year.Experts[5], ApplicantId = await OtherApplicantAsync(db, applicant), Kind = TieKind.Supervisor, Note = "示例", RecordedBy = "office", RecordedAt = at },
            new ExpertAbsence { ExpertId = Year.Experts[0], From = new(2025, 1, 1), Until = new(2025, 1, 2) },
            new Panel { CycleId = Year.CycleId, Name = "示例评议组", Members = { new PanelMember { ExpertId = Year.Experts[0], Role = CommitteeRole.Chair } } },
            new Account
            {
                SubjectId = "someone",
                DisplayName = "示例",
                EmployerId = await db.Employers.OrderBy(found => found.Id).Select(found => (int?)found.Id).FirstAsync(),
                Roles = { new AccountRole { Role = Roles.Officer } },
            });
        await db.SaveChangesAsync();
    }

    /// <summary>An applicant of this year who is not that one.</summary>
    private static Task<int> OtherApplicantAsync(ScoringContext db, int applicant) =>
        db.Applications.OrderByDescending(found => found.Id).Where(found => found.ApplicantId != applicant).Select(found => found.ApplicantId).FirstAsync();

    private async Task ReadIdsAsync(ScoringContext db, int assignment)
    {
        var found = await db.Assignments.AsNoTracking().Include(one => one.Application).Include(one => one.Ballots).SingleAsync(one => one.Id == assignment);
        _ids["Assignment"] = assignment;
        _ids["Application"] = found.ApplicationId;
        _ids["Applicant"] = found.Application.ApplicantId;
        _ids["Expert"] = found.ExpertId;
        _ids["Ballot"] = found.Ballots[^1].Id;
        _ids["ReviewCycle"] = Year.CycleId;
        _ids["VotingRound"] = await db.VotingRounds.Select(one => one.Id).FirstAsync();
        _ids["Standard"] = await db.Standards.Select(one => one.Id).FirstAsync();
        _ids["File"] = await db.StoredFiles.Select(one => one.Id).FirstAsync();
        _ids["Job"] = await db.Jobs.Select(one => one.Id).FirstAsync();
        _ids["DossierImport"] = await db.DossierUploads.Select(one => one.Id).FirstAsync();
        _ids["Objection"] = await db.Objections.Select(one => one.Id).FirstAsync();
        _ids["KeyHolder"] = await db.KeyHolders.Select(one => one.Id).FirstAsync();
        _ids["Account"] = await db.Accounts.Where(one => one.SubjectId == "someone").Select(one => one.Id).FirstAsync();
        _ids["Employer"] = await db.Employers.Select(one => one.Id).FirstAsync();
        _ids["Panel"] = await db.Panels.Select(one => one.Id).FirstAsync();
        _ids["ExpertDraw"] = await db.ExpertDraws.Select(one => one.Id).FirstAsync();
        _ids["ExpertTie"] = await db.ExpertTies.Select(one => one.Id).FirstAsync();
    }

    private async Task SetCallersAsync(ScoringContext db, int expert, Applicant applicant)
    {
        var otherApplicant = await OtherApplicantAsync(db, applicant.Id);
        var otherEmployer = await db.Employers.Where(found => found.Id != applicant.EmployerId).Select(found => found.Id).FirstAsync();
        var otherExpert = Year.Experts[11] == expert ? 12 : 11;
        Assert.False(await db.Assignments.AnyAsync(found => found.ExpertId == Year.Experts[otherExpert] && found.Application.ApplicantId == applicant.Id));
        var owners = Roles.All.ToDictionary(role => role, role => ReviewYear.As($"own-{role}", role));
        var others = Roles.All.ToDictionary(role => role, role => ReviewYear.As($"other-{role}", role));
        owners[Roles.Applicant] = owners[Roles.Applicant] with { ApplicantId = applicant.Id };
        others[Roles.Applicant] = others[Roles.Applicant] with { ApplicantId = otherApplicant };
        owners[Roles.Employer] = owners[Roles.Employer] with { EmployerId = applicant.EmployerId };
        others[Roles.Employer] = others[Roles.Employer] with { EmployerId = otherEmployer };
        owners[Roles.Expert] = Year.Expert(Year.Experts.ToList().IndexOf(expert));
        others[Roles.Expert] = Year.Expert(otherExpert);
        (Owners, Others) = (owners, others);
    }
}
