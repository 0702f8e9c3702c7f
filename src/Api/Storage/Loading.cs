namespace ScoringPlatform.Api.Storage;

/// <summary>Loading one record that must be there.</summary>
internal static class Loading
{
    /// <summary>The record, or the refusal that does not say whether it is missing or not the caller's.</summary>
    public static async Task<T> FindOrRefuseAsync<T>(this IQueryable<T> records, string kind, CancellationToken ct)
        where T : class =>
        await records.SingleOrDefaultAsync(ct) ?? throw new SubjectNotFoundException(kind);
}
