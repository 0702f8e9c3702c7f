using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Localization;

/// <summary>
/// Texts, dates and numbers in the language of the request: of <c>?lang=</c>, else of the cookie, else Chinese. Times are
/// shown in China standard time, in which the cycles live.
/// </summary>
public sealed class Texts(IHttpContextAccessor accessor)
{
    /// <summary>The query parameter and the cookie of the language.</summary>
    public const string Name = "lang";

    private static readonly TimeSpan ChinaTime = TimeSpan.FromHours(8);

    /// <summary>A thing that is not there, in a table or a list of facts.</summary>
    public const string Nothing = "–";

    public Language Language { get; } = Of(accessor.HttpContext?.Request);

    /// <summary>The language's tag for <c>lang</c> attributes.</summary>
    public string Tag => Language == Language.Chinese ? "zh-CN" : "en-GB";

    public string OtherTag => Language == Language.Chinese ? "en-GB" : "zh-CN";

    public string OtherCode => Language == Language.Chinese ? "en" : "zh";

    public string this[string key] => TextCatalog.Find(key, Language);

    /// <summary>The text with its numbered places filled.</summary>
    public string this[string key, params object?[] values] => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The name of a value of an enum of the schema: key <c>TypeName.Value</c>.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => this[$"{typeof(T).Name}.{value}"];

    /// <summary>The name of such a value, or the sign for nothing.</summary>
    public string Of<T>(T? value)
        where T : struct, Enum => value is { } known ? Of(known) : Nothing;

    /// <summary>The name of a code of the standard, such as a specialty or a kind of achievement; the code itself where it has none.</summary>
    public string Code(string? code) => code is null ? Nothing : TextCatalog.Has("code." + code) ? this["code." + code] : code;

    /// <summary>The name of a city's code; the code itself where it has none.</summary>
    public string City(string? code) => code is not null && TextCatalog.Has("group.CITY." + code) ? this["group.CITY." + code] : code ?? Nothing;

    public string Date(DateOnly? date) => date?.ToString(Language == Language.Chinese ? "yyyy年M月d日" : "d MMM yyyy", CultureInfo.InvariantCulture) ?? Nothing;

    /// <summary>A moment in China standard time, to the minute.</summary>
    public string Time(DateTimeOffset? time) => time?.ToOffset(ChinaTime)
        .ToString(Language == Language.Chinese ? "yyyy年M月d日 HH:mm" : "d MMM yyyy, HH:mm", CultureInfo.InvariantCulture) ?? Nothing;

#pragma warning disable CA1822 // Pages ask the texts of their request for everything, also for what is the same in both languages.
    public string Number(int? value) => value?.ToString("N0", CultureInfo.InvariantCulture) ?? Nothing;

    /// <summary>A number with as many decimals as it needs, at most four.</summary>
    public string Number(decimal? value) => value?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? Nothing;

    /// <summary>A rate from 0 to 1 as percent with one decimal.</summary>
    public string Percent(decimal? rate) => rate?.ToString("0.0%", CultureInfo.InvariantCulture) ?? Nothing;
#pragma warning restore CA1822

    private static Language Of(HttpRequest? request)
    {
        var asked = request?.Query[Name].ToString() is { Length: > 0 } query ? query : request?.Cookies[Name];
        return asked is "en" ? Language.English : Language.Chinese;
    }
}
