using System.Text;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Reports.Annual;

/// <summary>Takes a stored standard's labels. A standard that is not stored any more is named by its code.</summary>
internal static class StandardLabels
{
    public static async Task<ReportStandard> ReadAsync(ScoringContext db, string code, string version, CancellationToken cancellationToken)
    {
        var content = await db.Standards
            .Where(stored => stored.Code == code && stored.Version == version)
            .Select(stored => stored.Content)
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (content is null)
        {
            return new ReportStandard(code, version, new LocalizedText(code, code), new Dictionary<string, LocalizedText>(), []);
        }

        var standard = StandardReader.Read(Encoding.UTF8.GetBytes(content), code);
        return new ReportStandard(
            code,
            version,
            standard.Title,
            standard.Specialties.ToDictionary(specialty => specialty.Code, specialty => specialty.Label),
            standard.Criteria);
    }
}
