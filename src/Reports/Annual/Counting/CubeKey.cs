using ScoringPlatform.Db.Reference;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>A group's code with its place in the order that people expect: by rank on ladders and bands, else by code, unknown last.</summary>
internal readonly record struct CubeKey(int Order, string? Code) : IComparable<CubeKey>
{
    private static CubeKey Unknown { get; } = new(int.MaxValue, null);

    public static CubeKey Of(Enum? value) => value is null ? Unknown : new(Convert.ToInt32(value, null), Codes.Of(value));

    public static CubeKey Of(string code) => new(0, code);

    /// <summary>The province's cities in their official order, any other after them.</summary>
    public static CubeKey OfCity(string code)
    {
        for (var index = 0; index < City.All.Count; index++)
        {
            if (City.All[index].Code == code)
            {
                return new(index, code);
            }
        }

        return new(City.All.Count, code);
    }

    /// <summary>A code that may be missing.</summary>
    public static CubeKey OfCode(string? code) => code is null ? Unknown : Of(code);

    /// <summary>The bands in rising order.</summary>
    public static CubeKey Of(IReadOnlyList<Band> bands, string? code)
    {
        for (var index = 0; index < bands.Count; index++)
        {
            if (bands[index].Code == code)
            {
                return new(index, code);
            }
        }

        return Unknown;
    }

    public int CompareTo(CubeKey other) =>
        Order != other.Order ? Order.CompareTo(other.Order) : string.CompareOrdinal(Code, other.Code);
}
