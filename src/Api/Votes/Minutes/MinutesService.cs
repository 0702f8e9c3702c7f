using System.Globalization;
using System.Text;
using ScoringPlatform.Api.Documents;
using ScoringPlatform.Api.Files;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Api.Votes.Minutes;

/// <summary>The minutes of announced rounds. They name members and applicants: office, authority and auditors read them.</summary>
public sealed class MinutesService(DocumentStore documents)
{
    /// <summary>The minutes as a page of their own.</summary>
    /// <exception cref="RoundStateException">The round is not announced.</exception>
    public async Task<string> ReadAsync(ScoringContext db, int roundId, ReportLanguage language, Caller caller, CancellationToken ct) =>
        Encoding.UTF8.GetString((await WriteAsync(db, roundId, language, caller, ct)).Content);

    /// <summary>Keeps the minutes for download; asked for again, the same file.</summary>
    /// <exception cref="RoundStateException">The round is not announced.</exception>
    public async Task<FileSummary> StoreAsync(ScoringContext db, int roundId, ReportLanguage language, Caller caller, CancellationToken ct)
    {
        var (name, content) = await WriteAsync(db, roundId, language, caller, ct);
        var subject = string.Create(CultureInfo.InvariantCulture, $"VotingRound:{roundId}");
        return await documents.KeepAsync(db, FileKind.Minutes, name, content, "MINUTES_WRITTEN", subject, caller, ct);
    }

    private static async Task<(string Name, byte[] Content)> WriteAsync(
        ScoringContext db, int roundId, ReportLanguage language, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer, Roles.Authority, Roles.Auditor);
        var minutes = await MinutesReading.ReadAsync(db, roundId, ct);
        var words = await DocumentWords.ReadAsync(db, minutes.Round.Cycle.StandardId, language, ct);
        var name = string.Create(CultureInfo.InvariantCulture, $"minutes-{minutes.Round.Cycle.Year}-{minutes.Round.Number}-{words.Tag}.html");
        return (name, MinutesTemplate.Write(minutes, words));
    }
}
