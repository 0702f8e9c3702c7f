using Microsoft.AspNetCore.Http;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Tests.Eligibility;

public sealed class RequestLanguageTests
{
    private static readonly Explanation Sentence = new("group.met", ["2", "8", "3"]);

    [Theory]
    [InlineData(null, "zh")]
    [InlineData("", "zh")]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "zh")]
    [InlineData("en", "en")]
    [InlineData("en-GB,en;q=0.9", "en")]
    [InlineData("zh;q=0.4, en;q=0.7", "en")]
    [InlineData("fr-FR, en;q=0.3", "en")]
    [InlineData("fr", "zh")]
    [InlineData("en;q=0", "zh")]
    [InlineData("enm", "zh")]
    [InlineData("\u0001;;q=x", "zh")]
    public void Culture_AcceptLanguage_IsTheFirstKnown(string? header, string expected)
    {
        var language = new RequestLanguage(new HttpContextAccessor { HttpContext = ContextWith(header) });

        var text = ExplanationText.Render(Sentence, language.Culture);

        Assert.Equal(expected, text.Any(letter => letter is >= '\u4e00' and <= '\u9fff') ? "zh" : "en");
    }

    [Fact]
    public void Culture_OutsideARequest_IsChinese() =>
        Assert.Equal("zh-Hans", new RequestLanguage(new HttpContextAccessor { HttpContext = null }).Culture.Name);

    private static DefaultHttpContext ContextWith(string? header)
    {
        var context = new DefaultHttpContext();
        if (header is not null)
        {
            context.Request.Headers.AcceptLanguage = header;
        }

        return context;
    }
}
