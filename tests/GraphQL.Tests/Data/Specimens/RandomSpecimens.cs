namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>Makes specimens of few different values, so that orders have ties and filters find some of them.</summary>
internal sealed class RandomSpecimens(Random random)
{
    public const int DrawerCount = 5;

    private static readonly string?[] Notes = [null, "", "a", "B", "b", "%", "_", "éa", "論文", "a%b", "😀"];

    public static IEnumerable<Drawer> Drawers() => Enumerable.Range(1, DrawerCount).Select(i => new Drawer
    {
        Id = i,
        Number = i % 3,
        Room = i % 2 == 0 ? null : $"R{i % 3}",
        Made = new DateOnly(2020, 1, i),
    });

    public Specimen Make(int id) => new()
    {
        Id = id,
        Flag = Chance(),
        MaybeFlag = Maybe(Chance()),
        Tiny = (byte)random.Next(250, 256),
        Small = Maybe((short)random.Next(-2, 3)),
        Count = random.Next(-3, 4),
        MaybeCount = Maybe(random.Next(5)),
        Large = 4_000_000_000_000L + random.Next(3),
        MaybeLarge = Maybe((long)int.MaxValue + random.Next(3)),
        Ratio = random.Next(4) / 4f,
        Weight = Maybe(random.Next(5) / 10.0),
        Label = $"L{random.Next(6)}",
        Note = Notes[random.Next(Notes.Length)],
        Code = Code(),
        MaybeCode = Maybe(Code()),
        Kind = (Genre)random.Next(3),
        StoredAsText = Maybe((Genre)random.Next(3)),
        At = new DateTime(2026, 1, 1, 0, 0, random.Next(4), random.Next(2), DateTimeKind.Utc),
        MaybeAt = Maybe(new DateTime(2026, 1, 1 + random.Next(3), 0, 0, 0, DateTimeKind.Utc)),
        Day = new DateOnly(2026, 1, 30).AddDays(random.Next(4)),
        MaybeDay = Maybe(new DateOnly(2026, 2, 1 + random.Next(3))),
        Hour = Maybe(new TimeOnly(8, random.Next(3), 0)),
        DrawerId = Maybe(1 + random.Next(DrawerCount)),
        Tags = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Tag { Word = Chance() ? null : $"w{random.Next(3)}", Rank = random.Next(3) })],
    };

    private Guid Code() => new(random.Next(2), (short)random.Next(2), (short)(0x0a0 * random.Next(2)), [0, 0, 0, 0, 0, 0, 0, (byte)random.Next(2)]);

    private bool Chance() => random.Next(2) == 0;

    private T? Maybe<T>(T value)
        where T : struct => random.Next(4) == 0 ? null : value;
}
