namespace ScoringPlatform.Api.Pages;

/// <summary>Takes what an authority says while it cannot work for no answer: its protocol is JSON, and a proxy before it speaks HTML.</summary>
internal sealed class AuthorityHandler : DelegatingHandler
{
    public AuthorityHandler()
        : base(new HttpClientHandler())
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if ((int)answer.StatusCode < StatusCodes.Status500InternalServerError)
        {
            return answer;
        }

        answer.Dispose();
        throw new HttpRequestException("The authority cannot answer.", null, answer.StatusCode);
    }
}
