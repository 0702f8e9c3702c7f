using System.Globalization;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Outcomes;

/// <summary>The certificate numbers of one cycle: year, level's rank, and a running number without gaps, such as <c>2025-4-00017</c>.</summary>
internal sealed class CertificateNumbers
{
    private readonly int _year;
    private int _last;

    private CertificateNumbers(int year, int last) => (_year, _last) = (year, last);

    /// <summary>Continues after the numbers given; the cycle's row is held until the transaction ends, so that none is given twice.</summary>
    public static async Task<CertificateNumbers> NextAsync(ScoringContext db, ReviewCycle cycle, CancellationToken ct)
    {
        await db.ReviewCycles.Where(row => row.Id == cycle.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.Year, found => found.Year), ct);
        var given = await db.Outcomes.CountAsync(
            outcome => outcome.Application.CycleId == cycle.Id && outcome.CertificateNumber != null, ct);
        return new CertificateNumbers(cycle.Year, given);
    }

    public string Draw(TitleLevel level) =>
        string.Create(CultureInfo.InvariantCulture, $"{_year}-{(int)level}-{++_last:00000}");
}
