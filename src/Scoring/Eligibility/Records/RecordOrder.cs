using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>The order in which records are used where any would do: earliest first, undated last, then by id.</summary>
internal sealed class RecordOrder : IComparer<Achievement>
{
    public static readonly RecordOrder Instance = new();

    public int Compare(Achievement? x, Achievement? y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        var byDay = (x!.ObtainedOn ?? DateOnly.MaxValue).CompareTo(y!.ObtainedOn ?? DateOnly.MaxValue);
        var byId = byDay != 0 ? byDay : string.CompareOrdinal(x.Id, y.Id);
        return byId != 0 ? byId : string.CompareOrdinal(CanonicalForm.Of(x), CanonicalForm.Of(y));
    }
}
