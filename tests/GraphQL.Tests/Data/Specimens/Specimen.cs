namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>A column of each kind that a filter or an order may name, alone and nullable.</summary>
public sealed class Specimen
{
    public int Id { get; set; }

    public bool Flag { get; set; }

    public bool? MaybeFlag { get; set; }

    public byte Tiny { get; set; }

    public short? Small { get; set; }

    public int Count { get; set; }

    public int? MaybeCount { get; set; }

    public long Large { get; set; }

    public long? MaybeLarge { get; set; }

    public float Ratio { get; set; }

    public double? Weight { get; set; }

    public string Label { get; set; } = "";

    public string? Note { get; set; }

    public Guid Code { get; set; }

    public Guid? MaybeCode { get; set; }

    public Genre Kind { get; set; }

    public Genre? StoredAsText { get; set; }

    public DateTime At { get; set; }

    public DateTime? MaybeAt { get; set; }

    public DateOnly Day { get; set; }

    public DateOnly? MaybeDay { get; set; }

    public TimeOnly? Hour { get; set; }

    public int? DrawerId { get; set; }

    public Drawer? Drawer { get; set; }

    public List<Tag> Tags { get; set; } = [];
}
