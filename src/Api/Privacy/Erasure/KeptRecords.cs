using System.Globalization;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>What stays of a person whatever is erased, with the reason.</summary>
internal static class KeptRecords
{
    private static readonly KeptRecord Log = new(
        KeptData.AuditLog, null, "Audit log: logins, actions and reasons; its chain proves everything else", HoldReason.Proof, null);

    private static readonly KeptRecord Statistics = new(
        KeptData.StatisticsFacts, null, "Facts of the statistics, without name or number", HoldReason.Anonymous, null);

    private static readonly KeptRecord KeyHolder = new(
        KeptData.KeyHolder, null, "Registration as key holder, with its name: rounds are checked against it", HoldReason.Proof, null);

    public static async Task<IReadOnlyList<KeptRecord>> OfApplicantAsync(
        ScoringContext db, int id, RetentionOptions retention, DateOnly today, CancellationToken ct)
    {
        var applications = await db.Applications.Where(one => one.ApplicantId == id)
            .Select(one => new { one.Cycle.Year, Certificate = one.Outcome != null && one.Outcome.CertificateNumber != null }).ToListAsync(ct);
        var kept = new List<KeptRecord> { Log };
        if (applications.Count > 0)
        {
            kept.Add(Statistics);
            kept.Add(new KeptRecord(
                KeptData.ReviewFigures,
                null,
                "States, dates, scores, ballots' points, counts of votes and outcomes, under the applications' numbers",
                HoldReason.Anonymous,
                null));
        }

        if (applications.Any(one => one.Certificate))
        {
            kept.Add(new KeptRecord(KeptData.Certificates, null, "Certificate numbers, by which a title can be confirmed", HoldReason.Proof, null));
        }

        foreach (var year in applications.Select(one => one.Year).Distinct().Order())
        {
            kept.AddRange(await NoticesAsync(db, year, retention, today, ct));
        }

        return kept;
    }

    public static async Task<IReadOnlyList<KeptRecord>> OfExpertAsync(ScoringContext db, Expert expert, CancellationToken ct)
    {
        var kept = new List<KeptRecord>
        {
            Log,
            Statistics,
            new(KeptData.ExpertFigures, null, "Appointments, ballots' points, attendance and draws, under the expert's number", HoldReason.Anonymous, null),
        };
        if (expert.SubjectId is { } subject && await db.KeyHolders.AnyAsync(holder => holder.SubjectId == subject, ct))
        {
            kept.Add(KeyHolder);
        }

        return kept;
    }

    public static async Task<IReadOnlyList<KeptRecord>> OfAccountAsync(ScoringContext db, Account account, bool seated, CancellationToken ct)
    {
        var kept = new List<KeptRecord>
        {
            Log,
            new(KeptData.Login, null, "The login where a record says who decided, recorded, drew or asked", HoldReason.Proof, null),
        };
        if (seated)
        {
            kept.Insert(0, new KeptRecord(KeptData.Account, null, "The account: its person holds a seat among the key holders, which the authority frees first", HoldReason.Proof, null));
        }
        else if (await db.KeyHolders.AnyAsync(holder => holder.SubjectId == account.SubjectId, ct))
        {
            kept.Add(KeyHolder);
        }

        if (account.ApplicantId is not null || account.ExpertId is not null)
        {
            kept.Add(new KeptRecord(KeptData.Person, null, "The person as applicant or expert: eraseApplicant, eraseExpert", HoldReason.RecordKeeping, null));
        }

        return kept;
    }

    private static async Task<IEnumerable<KeptRecord>> NoticesAsync(
        ScoringContext db, int year, RetentionOptions retention, DateOnly today, CancellationToken ct)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"notice-{year}-");
        var files = await db.StoredFiles.Where(file => file.Kind == FileKind.Notice && file.Name.StartsWith(prefix))
            .OrderBy(file => file.Id).Select(file => new { file.Id, file.CreatedAt }).ToListAsync(ct);
        return from file in files
               let hold = RetentionRule.HoldSince(file.CreatedAt.OfficeDay(), retention.PeriodOf(RecordKind.NoticeFiles), today)
               where hold is not null
               select new KeptRecord(
                   KeptData.PublicNotice,
                   year.ToString(CultureInfo.InvariantCulture),
                   string.Create(CultureInfo.InvariantCulture, $"Public notice of {year} (file {file.Id}), where the result was published"),
                   hold.Reason,
                   hold.Until);
    }
}
