namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>Overwrites what people wrote about applications. A text that was there leaves a mark, so that what rests on it still holds.</summary>
internal static class DossierTexts
{
    /// <returns>How many records held a text.</returns>
    public static async Task<int> OverwriteAsync(ScoringContext db, IReadOnlyList<int> ids, CancellationToken ct) =>
        await OfBallotsAsync(db, ids, ct) + await OfRecommendationsAsync(db, ids, ct) + await OfResultsAsync(db, ids, ct);

    private static async Task<int> OfBallotsAsync(ScoringContext db, IReadOnlyList<int> ids, CancellationToken ct) =>
        await db.Assignments.Where(one => ids.Contains(one.ApplicationId) && one.ConflictReason != null)
            .ExecuteUpdateAsync(
                one => one
                    .SetProperty(row => row.ConflictReason, ErasedText.Mark)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                ct)
        + await db.Ballots.Where(one => ids.Contains(one.Assignment.ApplicationId) && (one.Opinion != null || one.ReturnReason != null))
            .ExecuteUpdateAsync(
                one => one
                    .SetProperty(row => row.Opinion, row => row.Opinion == null ? null : ErasedText.Mark)
                    .SetProperty(row => row.ReturnReason, row => row.ReturnReason == null ? null : ErasedText.Mark)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                ct);

    private static Task<int> OfRecommendationsAsync(ScoringContext db, IReadOnlyList<int> ids, CancellationToken ct) =>
        db.Recommendations.Where(one => ids.Contains(one.ApplicationId) && (one.Statement != null || one.WithdrawReason != null))
            .ExecuteUpdateAsync(
                one => one
                    .SetProperty(row => row.Statement, row => row.Statement == null ? null : ErasedText.Mark)
                    .SetProperty(row => row.WithdrawReason, row => row.WithdrawReason == null ? null : ErasedText.Mark)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                ct);

    private static async Task<int> OfResultsAsync(ScoringContext db, IReadOnlyList<int> ids, CancellationToken ct) =>
        await db.Objections.Where(one => ids.Contains(one.ApplicationId))
            .ExecuteUpdateAsync(
                one => one
                    .SetProperty(row => row.Text, ErasedText.Mark)
                    .SetProperty(row => row.Handling, row => row.Handling == null ? null : ErasedText.Mark)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                ct)
        + await db.Outcomes.Where(one => ids.Contains(one.ApplicationId) && one.TieReason != null)
            .ExecuteUpdateAsync(
                one => one
                    .SetProperty(row => row.TieReason, ErasedText.Mark)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                ct)
        + await db.EligibilityEvaluations.Where(one => ids.Contains(one.ApplicationId))
            .ExecuteUpdateAsync(
                one => one
                    .SetProperty(row => row.IgnoredJson, "[]")
                    .SetProperty(row => row.MissingJson, "[]"),
                ct);
}
