namespace ScoringPlatform.Scoring.Votes;

/// <summary>A tie across the cap's line, which people decide: who of those tied gets the places that are left.</summary>
public static class CapTie
{
    /// <summary>Whether a choice decides the tie: all of them tied, none twice, and exactly as many as there are places.</summary>
    /// <param name="group">The cap of one level and specialty.</param>
    /// <param name="admitted">The applications that are to pass.</param>
    public static bool IsDecidedBy(CapResult group, IReadOnlyCollection<int> admitted)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(admitted);
        return group.TiedAtLine.Count > 0
            && admitted.Count == group.PlacesForTied
            && admitted.Distinct().Count() == admitted.Count
            && admitted.All(group.TiedAtLine.Contains);
    }
}
