using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Outcomes.Notice;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Cycles;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Tests.Privacy;

/// <summary>
/// The year 2025, closed on 20 June, in which the applicant of 2025-0001 left sentinels wherever a person leaves something.
/// Made once in a test run and copied for every test.
/// </summary>
internal static class ClosedYear
{
    public const string Name = "示例哨兵甲";
    public const string Login = "sentinel-login-1";
    public const string Number = "11010519491231002X";

    private static readonly Lazy<Task<TemporaryFolder>> Template = new(MakeAsync);

    /// <summary>Every text that must be gone after an erasure; numbers and names in the encodings that they are stored in.</summary>
    public static IReadOnlyDictionary<string, byte[]> Sentinels { get; } = new[]
    {
        Name, Number, "示例哨兵论文", "示例哨兵意见", "示例哨兵异议", "示例哨兵处理", "示例哨兵关系", "示例哨兵冲突", "示例哨兵专业", "示例哨兵理由",
    }.ToDictionary(text => text, Encoding.UTF8.GetBytes);

    public static Caller PrivacyOfficer { get; } = ReviewYear.As("privacy-1", Roles.PrivacyOfficer);

    /// <summary>The year on a day, over a folder that the test disposes of.</summary>
    public static async Task<ReviewYear> StartAsync(TemporaryFolder folder, int year, int month, int day, params string[] settings)
    {
        var started = await ReviewYear.OverAsync(folder, YearStage.Voting, settings);
        started.Time.SetTo(year, month, day);
        return started;
    }

    /// <summary>A fresh copy of the data folder.</summary>
    public static async Task<TemporaryFolder> CopyAsync()
    {
        // SQL Server has no file to copy: the year is made anew.
        if (SqlServer.ConnectionString is not null)
        {
            return await MakeAsync();
        }

        var template = await Template.Value;
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(template.Path, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Path, Path.GetRelativePath(template.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Which sentinels are in which file of the folder.</summary>
    public static IReadOnlyList<string> Found(TemporaryFolder folder) =>
        [.. from file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            let bytes = ReadShared(file)
            from sentinel in Sentinels
            where bytes.AsSpan().IndexOf(sentinel.Value) >= 0
            select $"{Path.GetRelativePath(folder.Path, file)}: {sentinel.Key}"];

    private static async Task<TemporaryFolder> MakeAsync()
    {
        var folder = await YearTemplates.CopyAsync(YearStage.Accepting);
        await using (var year = await ReviewYear.OverAsync(folder, YearStage.Accepting))
        {
            await PlantPersonAsync(year);
            var walk = new YearWalk(year);
            await walk.SubmitAsync();
            await walk.ScreenAsync();
            await walk.ScoreAsync();
            await walk.VoteAsync();
            await walk.ConfirmAsync();
            await PlantTextsAsync(year);
            await year.WithAsync(db => year.Get<NoticeService>().StoreAsync(db, year.CycleId, ReportLanguage.Chinese, year.Office, default));
        }

        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    }

    private static async Task PlantPersonAsync(ReviewYear year)
    {
        await using var db = year.CreateContext();
        var applicant = await db.Applicants.SingleAsync(one => one.Applications.Any(application => application.Number == "2025-0001"));
        Assert.True(IdNumber.TryParse(Number, out var number, out _));
        var stored = year.Get<IIdNumberProtector>().Protect(number);
        (applicant.Name, applicant.IdNumberCipher, applicant.IdNumberHash, applicant.IdNumberMasked) = (Name, stored.Cipher, stored.Hash, stored.LastFour);
        var account = new Account { SubjectId = Login, DisplayName = Name, ApplicantId = applicant.Id };
        account.Roles.Add(new AccountRole { Role = Roles.Applicant });
        db.Add(account);
        var achievement = await db.Achievements.SingleAsync(one => one.Application.Number == "2025-0001");
        achievement.Title = "示例哨兵论文";
        (await db.Degrees.SingleAsync(one => one.Application.Number == "2025-0001")).Subject = "示例哨兵专业";
        db.Add(new ExpertTie
        {
            ExpertId = year.Experts[12],
            ApplicantId = applicant.Id,
            Kind = TieKind.Relation,
            Note = "示例哨兵关系",
            RecordedBy = "office",
            RecordedAt = year.Time.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync();
    }

    private static async Task PlantTextsAsync(ReviewYear year)
    {
        await using var db = year.CreateContext();
        var application = await db.Applications.Include(one => one.Assignments).ThenInclude(one => one.Ballots)
            .Include(one => one.Findings).SingleAsync(one => one.Number == "2025-0001");
        application.Assignments[0].Ballots[0].Opinion = "示例哨兵意见";
        application.Assignments[1].ConflictReason = "示例哨兵冲突";
        application.Findings[0].Reason = "示例哨兵理由";
        db.Add(new Objection
        {
            ApplicationId = application.Id,
            ReceivedAt = year.Time.GetUtcNow().UtcDateTime,
            Text = "示例哨兵异议",
            State = ObjectionState.Dismissed,
            Handling = "示例哨兵处理",
            HandledAt = year.Time.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync();
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
