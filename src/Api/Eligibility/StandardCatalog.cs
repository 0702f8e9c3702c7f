using System.Collections.Concurrent;
using System.Text;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>Stored standards, each compiled once and shared: what a cycle refers to never changes.</summary>
public sealed class StandardCatalog
{
    private readonly ConcurrentDictionary<string, StandardRules> _rules = new(StringComparer.Ordinal);

    /// <summary>The rules of a stored standard.</summary>
    public StandardRules Of(Db.Entities.Standards.Standard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return _rules.GetOrAdd(
            standard.ContentHash,
            static (_, stored) => new StandardRules(StandardReader.Read(Encoding.UTF8.GetBytes(stored.Content), stored.Code)),
            standard);
    }
}
