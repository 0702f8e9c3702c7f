using System.Globalization;

namespace ScoringPlatform.Api.Privacy.Numbers;

/// <summary>The account has had as many identity numbers shown within the last hour as one may.</summary>
/// <param name="limit">How many that is.</param>
/// <param name="earliest">From when the next one may be asked for, in UTC.</param>
public sealed class RevealLimitException(int limit, DateTime earliest) : DomainException(
    "REVEAL_LIMIT_REACHED",
    string.Create(
        CultureInfo.InvariantCulture,
        $"No more than {limit} identity numbers are shown to one account in an hour; the next one from {earliest:yyyy-MM-ddTHH:mm:ss}Z."))
{
    public int Limit => limit;

    /// <summary>From when the next one may be asked for.</summary>
    public DateTime Earliest => earliest;
}
