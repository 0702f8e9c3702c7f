using ScoringPlatform.Db.Reference;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

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

    public static CubeKey Of(IReadOnlyList<Band> bands, int? years)
    {
        if (years is not { } known)
        {
            return Unknown;
        }

        var band = Band.Of(bands, known);
        return new(band.From ?? 0, band.Code);
    }

    public int CompareTo(CubeKey other) =>
        Order != other.Order ? Order.CompareTo(other.Order) : string.CompareOrdinal(Code, other.Code);
}
