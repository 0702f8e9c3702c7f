using ScoringPlatform.Scoring.Json;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>Fields with the bounds that <c>standard.schema.json</c> gives them.</summary>
internal static class BoundedFields
{
    /// <summary>The number, reported when it is lower; null when it is left out.</summary>
    public static int? AtLeast(this JsonFields fields, string name, int lowest)
    {
        var number = fields.Int(name);
        if (number < lowest)
        {
            fields.Report(name, "standard.outOfRange");
        }

        return number;
    }

    /// <summary>The number that must be there, reported when it is lower.</summary>
    public static int RequiredAtLeast(this JsonFields fields, string name, int lowest)
    {
        if (!fields.Has(name))
        {
            fields.Report(name, "json.missingField");
        }

        return fields.AtLeast(name, lowest) ?? lowest;
    }

    /// <summary>Reports each of the lists that is written and holds nothing; to be asked before they are read.</summary>
    public static void DemandItems(this JsonFields fields, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.IsEmptyList(name))
            {
                fields.Report(name, "standard.emptyList");
            }
        }
    }
}
