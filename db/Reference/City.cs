namespace ScoringPlatform.Db.Reference;

/// <summary>A city of the province, for lists and labels.</summary>
/// <param name="Code">What is stored.</param>
/// <param name="NameZh">In Chinese.</param>
/// <param name="NameEn">In English.</param>
public sealed record City(string Code, string NameZh, string NameEn)
{
    /// <summary>The province's 14 cities, in their official order.</summary>
    public static IReadOnlyList<City> All { get; } =
    [
        new("SHENYANG", "沈阳市", "Shenyang"),
        new("DALIAN", "大连市", "Dalian"),
        new("ANSHAN", "鞍山市", "Anshan"),
        new("FUSHUN", "抚顺市", "Fushun"),
        new("BENXI", "本溪市", "Benxi"),
        new("DANDONG", "丹东市", "Dandong"),
        new("JINZHOU", "锦州市", "Jinzhou"),
        new("YINGKOU", "营口市", "Yingkou"),
        new("FUXIN", "阜新市", "Fuxin"),
        new("LIAOYANG", "辽阳市", "Liaoyang"),
        new("PANJIN", "盘锦市", "Panjin"),
        new("TIELING", "铁岭市", "Tieling"),
        new("CHAOYANG", "朝阳市", "Chaoyang"),
        new("HULUDAO", "葫芦岛市", "Huludao"),
    ];
}
